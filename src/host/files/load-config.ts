import type { Config } from '../../config/config.ts'
import { canonicalConfig } from '../../config/canonical-config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { withOptions } from '../../config/with-options.ts'
import { UsageError } from '../../errors.ts'
import type { ConfigFiles } from '../trust/config-files.ts'
import { trustOf, type Trust } from '../trust/trust.ts'
import { workingFiles } from '../trust/working-files.ts'

const MAX_CONFIG_BYTES = 1024 * 1024

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
  const { readGuestConfig } = await import('../trust/guest-config.ts')
  return await readGuestConfig(file, asked, { ...trust, author: trust.author })
}

/** The same without the lock's images, and the path of the lock file, configured or not. */
export async function readUnlocked(file: string | null, options: ConfigOptions): Promise<[Config, string]> {
  const path = file ?? (await workingFiles.find())
  const { lockPath } = await import('./image-locks.ts')
  const config = withOptions(path === null ? defaultConfig() : await parseFile(workingFiles, path), options)
  return [config, lockPath(config.lock?.file ?? null, path)]
}

/** Whoever has written it. */
export async function readFrom(files: ConfigFiles, file: string | null, asked: ConfigOptions): Promise<Config> {
  const options = await withResolvedProfiles(asked)
  const path = file ?? (await files.find())
  if (path === null) return await withSeccomp(withOptions(defaultConfig(), options), null, files)
  const config = await withSeccomp(await withDenied(withOptions(await parseFile(files, path), options)), path, files)
  if (!config.lock) return config
  const { readLock } = await import('./image-locks.ts')
  return { ...config, lock: { ...config.lock, images: await readLock(config.lock.file, path, files) } }
}

async function withResolvedProfiles(options: ConfigOptions): Promise<ConfigOptions> {
  if (!options.profiles?.some((word) => word.startsWith('seccomp='))) return options
  const { resolveSeccompWords } = await import('./seccomp-files.ts')
  return { ...options, profiles: resolveSeccompWords(options.profiles) }
}

async function withSeccomp(config: Config, path: string | null, files: ConfigFiles): Promise<Config> {
  if (!config.profiles.some(({ seccomp }) => typeof seccomp === 'object')) return config
  const { withSeccompFiles } = await import('./seccomp-files.ts')
  return await withSeccompFiles(config, path, files)
}

async function withDenied(config: Config): Promise<Config> {
  const { denyCalls } = config.policy
  if (!denyCalls) return config
  const { lookUpCalls } = await import('../../seccomp/deny-list.ts')
  return { ...config, policy: { ...config.policy, denyCalls: lookUpCalls(denyCalls.map(({ name }) => name)) } }
}

/** Whose it is, and how that is reported, is no part of it. */
export async function hashConfig({ guest: _guest, ...config }: Config): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(canonicalConfig(config)).digest('hex')
}

async function parseFile(files: ConfigFiles, path: string): Promise<Config> {
  const file = await files.read(path, MAX_CONFIG_BYTES)
  if (file.kind !== 'text') {
    const problem = file.kind === 'absent' ? 'is not a file' : file.problem
    throw new UsageError(`configuration ${JSON.stringify(path)} ${problem}`, {
      hint: `Name a readable portcullis.yml of at most ${MAX_CONFIG_BYTES} bytes with --config.`,
    })
  }
  // Loaded when needed: yaml and zod cost a run without a file a tenth of its start.
  const { parseConfig } = await import('../../config/parse-config.ts')
  return parseConfig(file.text, path)
}
