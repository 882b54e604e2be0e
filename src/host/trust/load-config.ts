import type { Config } from '../../config/config.ts'
import { canonicalConfig } from '../../config/canonical-config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { withOptions } from '../../config/with-options.ts'
import { parseFile, readFrom } from './read-from.ts'
import { trustOf, type Trust } from './trust.ts'
import { workingFiles } from './working-files.ts'

export interface LoadedConfig {
  readonly config: Config
  /** SHA-256 of the configuration as used, hex: equal however it was written. */
  readonly hash: string
}

/** The file (named, or the one that is found, or none) with the command line's options on top, as far as those who have written it may say it. */
export async function loadConfig(file: string | null, options: ConfigOptions, trust?: Trust): Promise<LoadedConfig> {
  const config = await readConfig(file, options, trust)
  return { config, hash: await hashConfig(config) }
}

/** The same without its hash. */
export async function readConfig(
  file: string | null,
  asked: ConfigOptions,
  trust: Trust = trustOf(process.env),
): Promise<Config> {
  if (trust.author.kind === 'operator') return await readFrom(workingFiles, file, asked)
  const { readGuestConfig } = await import('./guest-config.ts')
  return await readGuestConfig(file, asked, { ...trust, author: trust.author })
}

/** The same without the lock's images, and the path of the lock file, configured or not. */
export async function readUnlocked(file: string | null, options: ConfigOptions): Promise<[Config, string]> {
  const path = file ?? (await workingFiles.find())
  const { lockPath } = await import('../files/image-locks.ts')
  const config = withOptions(path === null ? defaultConfig() : await parseFile(workingFiles, path), options)
  return [config, lockPath(config.lock?.file ?? null, path)]
}

/** Whose it is, and how that is reported, is no part of it. */
export async function hashConfig(config: Config): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256')
    .update(canonicalConfig(withoutGuest(config)))
    .digest('hex')
}

function withoutGuest(config: Config): Config {
  const copy: { -readonly [Key in keyof Config]: Config[Key] } = { ...config }
  delete copy.guest
  return copy
}
