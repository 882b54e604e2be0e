import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { EngineError } from '../../errors.ts'
import { isOwnFile, ownFolder, temporaryFolder } from '../own-folder.ts'
import type { ProbePlatform, ProbeTools } from './probe-tools.ts'
import { PROBE_SUMS } from './probe-sums.ts'

const MAX_BYTES = 64 * 1024 * 1024

/** The probe that came with the package, unpacked into the cache and checked by its hash each time; null when none was made for the platform. */
export async function prebuiltProbe(
  { os, arch }: ProbePlatform,
  { packageRoot, cacheDir }: Pick<ProbeTools, 'packageRoot' | 'cacheDir'>,
  sums: Readonly<Record<string, string>> = PROBE_SUMS,
): Promise<string | null> {
  const expected = sums[`${os}-${arch}`]
  if (expected === undefined) return null
  const folder = ownFolder(join(cacheDir, 'probe')) ?? temporaryFolder()
  const path = join(folder, `portcullis-probe-${os}-${arch}-${expected.slice(0, 16)}`)
  if (isOwnFile(path) && sha256(readFileSync(path)) === expected) return path
  const packed = join(packageRoot, 'dist', 'probe', `portcullis-probe-${os}-${arch}.br`)
  const bytes = await unpacked(packed)
  const actual = sha256(bytes)
  if (actual !== expected) {
    throw new EngineError(
      `The prebuilt probe ${packed} is not the one that was released: its SHA-256 is ${actual}, not ${expected}.`,
      {
        hint: 'Do not run it. Install the package again, or install Go 1.21 or newer so that the probe is built from source.',
      },
    )
  }
  put(path, bytes)
  return path
}

async function unpacked(packed: string): Promise<Buffer> {
  try {
    return brotliDecompressSync(await readFile(packed), { maxOutputLength: MAX_BYTES })
  } catch (error) {
    throw new EngineError(`The prebuilt probe ${packed} cannot be read: ${String(error)}`, {
      hint: 'Install the package again, or install Go 1.21 or newer so that the probe is built from source.',
      cause: error,
    })
  }
}

/** Under a new name first: a run beside this one sees the whole file or none. */
function put(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, bytes, { flag: 'wx', mode: 0o700 })
  chmodSync(unfinished, 0o755)
  renameSync(unfinished, path)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
