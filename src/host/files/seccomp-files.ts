import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import type { Config } from '../../config/config.ts'
import { UsageError } from '../../errors.ts'
import { seccompProblem } from '../../targets/seccomp-file.ts'
import type { Profile } from '../../targets/profile.ts'
import type { ConfigFiles } from './config-files.ts'

const MOST_BYTES = 1 << 20

/** The configuration with the seccomp profiles that its profiles name, read from files beside portcullis.yml. Throws UsageError. */
export async function withSeccompFiles(config: Config, configFile: string | null, files: ConfigFiles): Promise<Config> {
  const profiles: Profile[] = []
  for (const profile of config.profiles) profiles.push(await withSeccompFile(profile, configFile, files))
  return { ...config, profiles }
}

/** `seccomp=FILE` of the command line is relative to the current directory. */
export function resolveSeccompWords(profiles: readonly string[]): string[] {
  return profiles.map((word) => (word.startsWith('seccomp=') ? `seccomp=${resolve(word.slice(8))}` : word))
}

async function withSeccompFile(profile: Profile, configFile: string | null, files: ConfigFiles): Promise<Profile> {
  const { seccomp } = profile
  if (typeof seccomp !== 'object') return profile
  const folder = configFile === null ? '.' : dirname(configFile)
  const path = isAbsolute(seccomp.file) ? seccomp.file : join(folder, seccomp.file)
  const refuse = (problem: string): never => {
    throw new UsageError(`seccomp profile ${JSON.stringify(path)} of profile ${profile.name} ${problem}`, {
      hint: 'It is JSON as Docker, Podman and containerd take it; `portcullis learn-seccomp` writes one.',
    })
  }
  const file = await files.read(path, MOST_BYTES)
  if (file.kind !== 'text') return refuse(file.kind === 'absent' ? 'is no file' : file.problem)
  const json = file.text
  const problem = seccompProblem(json)
  return problem === null ? { ...profile, seccomp: { file: basename(path), json } } : refuse(problem)
}
