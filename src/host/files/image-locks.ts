import { dirname, isAbsolute, join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { mirroredImage } from '../../config/mirrored-image.ts'
import { LOCK_SCHEMA, parseLock, type ImageLocks, type LockedImage } from '../../config/image-lock.ts'
import type { Engine } from '../../engines/engine.ts'
import { readRegularFile, type FileText } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import { safeJson } from '../../report/formats/safe-json.ts'
import type { ConfigFiles } from './config-files.ts'
import { writablePlace, writeText } from './write-parts.ts'
import { forEachSideBySide } from '../../run/side-by-side.ts'

const DEFAULT_LOCK = 'portcullis.lock'
const MOST_BYTES = 4 << 20
const SIDE_BY_SIDE = 4

/** Beside the configuration unless it is absolute; `portcullis.lock` where none is configured. */
export function lockPath(configured: string | null, configFile: string | null): string {
  const file = configured ?? DEFAULT_LOCK
  return isAbsolute(file) ? file : join(configFile === null ? '.' : dirname(configFile), file)
}

/** Throws UsageError where there is none that can be used. */
export async function readLock(file: string, configFile: string, files: ConfigFiles): Promise<ImageLocks> {
  const path = lockPath(file, configFile)
  const found = locksOf(await files.read(path, MOST_BYTES), path)
  if (found !== null) return found
  throw new UsageError(`lock ${JSON.stringify(path)} does not exist`, { hint: HINT })
}

const HINT = '`portcullis targets --lock` writes it; commit it.'

function locksOf(file: FileText, path: string): ImageLocks | null {
  if (file.kind === 'absent') return null
  if (file.kind === 'refused') throw new UsageError(`lock ${JSON.stringify(path)} ${file.problem}`, { hint: HINT })
  return parseLock(file.text, path)
}

export interface LockedTarget {
  readonly target: string
  readonly image: string
  /** null = it could not be had; `problem` says why. */
  readonly locked: LockedImage | null
  readonly problem: string | null
}

/** Digests of the images of all configured targets of the engine's system, for its platform. Nothing is started. */
export async function lockImages(
  engine: Engine,
  config: Config,
  signal: AbortSignal,
): Promise<readonly LockedTarget[]> {
  const { os, arch } = engine.description
  const targets = config.targets.filter(({ image, os: system }) => image !== null && system === os)
  const found = new Map<string, LockedTarget>()
  await forEachSideBySide(targets, SIDE_BY_SIDE, async (target) => {
    const image = target.image!
    const { image: facts, trouble } = await engine.runCell(
      {
        cellId: target.id,
        binary: '',
        image: mirroredImage(image, config.mirrors),
        standIn: target.standIn,
        target,
        binaryPlatform: `${os}/${arch}`,
        platform: `${os}/${arch}`,
        profile: config.profiles[0]!,
        steps: [],
        pull: config.pull,
        timeoutMs: config.cellTimeoutMs,
        outputBytes: 0,
      },
      signal,
    )
    const digest = facts?.digest ?? null
    const locked = digest === null ? null : { digest, standIn: facts!.standIn }
    found.set(target.id, { target: target.id, image, locked, problem: trouble?.message ?? null })
  })
  return targets.map(({ id }) => found.get(id)!)
}

/** Locks of other platforms that the file has stay as they are, for all that is `configured`: each kind of runner adds its own. */
export function writeLock(
  path: string,
  platform: string,
  targets: readonly LockedTarget[],
  configured: Config['targets'],
): void {
  writablePlace(path)
  const known = locksOf(readRegularFile(path, MOST_BYTES), path) ?? {}
  const images: Record<string, Record<string, LockedImage>> = {}
  for (const { image } of configured) {
    const others = image === null ? undefined : known[image]
    if (others !== undefined) images[image!] = { ...others }
  }
  for (const { image, locked } of targets) {
    const all = { ...known[image], ...(locked && { [platform]: locked }) }
    if (Object.keys(all).length > 0) images[image] = all
  }
  const sorted = Object.fromEntries(Object.entries(images).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeText(path, safeJson({ schema: LOCK_SCHEMA, images: sorted }))
}
