import type { Config } from '../../config/config.ts'
import { canonicalConfig } from '../../config/canonical-config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { withOptions } from '../../config/with-options.ts'
import { readRegularFile } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import { findConfig } from './find-config.ts'

const MAX_CONFIG_BYTES = 1024 * 1024

export interface LoadedConfig {
  readonly config: Config
  /** SHA-256 of the configuration as used, hex: equal however it was written. */
  readonly hash: string
}

/** The file (named, or the one that findConfig finds, or none) with the command line's options on top. */
export async function loadConfig(file: string | null, options: ConfigOptions): Promise<LoadedConfig> {
  const config = await readConfig(file, options)
  return { config, hash: await hashConfig(config) }
}

/** The same without its hash. */
export async function readConfig(file: string | null, asked: ConfigOptions): Promise<Config> {
  const options = await withResolvedProfiles(asked)
  const path = file ?? findConfig()
  if (path === null) return await withSeccomp(withOptions(defaultConfig(), options), null)
  const config = await withSeccomp(await withDenied(withOptions(await parseFile(path), options)), path)
  if (!config.lock) return config
  const { readLock } = await import('./image-locks.ts')
  return { ...config, lock: { ...config.lock, images: readLock(config.lock.file, path) } }
}

/** The same without the lock's images, and the path of the lock file, configured or not. */
export async function readUnlocked(file: string | null, options: ConfigOptions): Promise<[Config, string]> {
  const path = file ?? findConfig()
  const { lockPath } = await import('./image-locks.ts')
  const config = withOptions(path === null ? defaultConfig() : await parseFile(path), options)
  return [config, lockPath(config.lock?.file ?? null, path)]
}

async function withResolvedProfiles(options: ConfigOptions): Promise<ConfigOptions> {
  if (!options.profiles?.some((word) => word.startsWith('seccomp='))) return options
  const { resolveSeccompWords } = await import('./seccomp-files.ts')
  return { ...options, profiles: resolveSeccompWords(options.profiles) }
}

async function withSeccomp(config: Config, path: string | null): Promise<Config> {
  if (!config.profiles.some(({ seccomp }) => typeof seccomp === 'object')) return config
  const { withSeccompFiles } = await import('./seccomp-files.ts')
  return withSeccompFiles(config, path)
}

async function withDenied(config: Config): Promise<Config> {
  const { denyCalls } = config.policy
  if (!denyCalls) return config
  const { lookUpCalls } = await import('../../seccomp/deny-list.ts')
  return { ...config, policy: { ...config.policy, denyCalls: lookUpCalls(denyCalls.map(({ name }) => name)) } }
}

export async function hashConfig(config: Config): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(canonicalConfig(config)).digest('hex')
}

async function parseFile(path: string): Promise<Config> {
  const file = readRegularFile(path, MAX_CONFIG_BYTES)
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
