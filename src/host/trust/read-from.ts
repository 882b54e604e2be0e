import type { Config } from '../../config/config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import { withOptions, type ConfigOptions } from '../../config/with-options.ts'
import { UsageError } from '../../errors.ts'
import type { ConfigFiles } from '../files/config-files.ts'

const MAX_CONFIG_BYTES = 1024 * 1024

/** Whoever has written it. */
export async function readFrom(files: ConfigFiles, file: string | null, asked: ConfigOptions): Promise<Config> {
  const options = await withResolvedProfiles(asked)
  const path = file ?? (await files.find())
  if (path === null) return await withSeccomp(withOptions(defaultConfig(), options), null, files)
  const config = await withSeccomp(await withDenied(withOptions(await parseFile(files, path), options)), path, files)
  if (!config.lock) return config
  const { readLock } = await import('../files/image-locks.ts')
  return { ...config, lock: { ...config.lock, images: await readLock(config.lock.file, path, files) } }
}

async function withResolvedProfiles(options: ConfigOptions): Promise<ConfigOptions> {
  if (!options.profiles?.some((word) => word.startsWith('seccomp='))) return options
  const { resolveSeccompWords } = await import('../files/seccomp-files.ts')
  return { ...options, profiles: resolveSeccompWords(options.profiles) }
}

async function withSeccomp(config: Config, path: string | null, files: ConfigFiles): Promise<Config> {
  if (!config.profiles.some(({ seccomp }) => typeof seccomp === 'object')) return config
  const { withSeccompFiles } = await import('../files/seccomp-files.ts')
  return await withSeccompFiles(config, path, files)
}

async function withDenied(config: Config): Promise<Config> {
  const { denyCalls } = config.policy
  if (!denyCalls) return config
  const { lookUpCalls } = await import('../../seccomp/deny-list.ts')
  return { ...config, policy: { ...config.policy, denyCalls: lookUpCalls(denyCalls.map(({ name }) => name)) } }
}

export async function parseFile(files: ConfigFiles, path: string): Promise<Config> {
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
