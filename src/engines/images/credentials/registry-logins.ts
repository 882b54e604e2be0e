import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Credentials } from './credentials.ts'
import { fileCredentials, parseAuthFile, readAuthFile, type AuthFile } from './auth-file.ts'

export interface RegistryLoginsOptions {
  /** Of the engine that pulls: its own files are asked first. */
  readonly kind: string
  readonly env: NodeJS.ProcessEnv
  readonly log: (message: string) => void
}

/**
 * The logins that `docker login` and `podman login` have left on this machine. An engine's API knows none of them: each pull carries its own. Files are read
 * at the first pull, and each repository is looked up once.
 */
export class RegistryLogins {
  readonly #options: RegistryLoginsOptions
  readonly #found = new Map<string, Promise<Credentials | null>>()
  #files: readonly AuthFile[] | null = null

  constructor(options: RegistryLoginsOptions) {
    this.#options = options
  }

  /** `repository`: name with registry, without tag. null = there is none: the pull is anonymous. Never rejects. */
  async of(repository: string, registry: string): Promise<Credentials | null> {
    const name = repository.startsWith(`${registry}/`) ? repository : `${registry}/${repository}`
    let found = this.#found.get(name)
    if (!found) {
      found = this.#look(name)
      this.#found.set(name, found)
    }
    return await found
  }

  async #look(name: string): Promise<Credentials | null> {
    const { log } = this.#options
    this.#files ??= this.#read()
    for (const file of this.#files) {
      const found = await fileCredentials(file, name, log)
      if (found !== null) {
        log(`registry logins: ${name} is pulled with a login from ${file.name}`)
        return found
      }
    }
    return null
  }

  #read(): readonly AuthFile[] {
    const { kind, env, log } = this.#options
    const paths = kind === 'podman' ? [...podmanFiles(env), dockerFile(env)] : [dockerFile(env), ...podmanFiles(env)]
    const text = env['DOCKER_AUTH_CONFIG']
    const given = text ? parseAuthFile(text, 'DOCKER_AUTH_CONFIG', log) : null
    const files = [...new Set(paths)].map((path) => readAuthFile(path, log))
    return [given, ...files].filter((file) => file !== null)
  }
}

function dockerFile(env: NodeJS.ProcessEnv): string {
  return join(env['DOCKER_CONFIG'] || join(homeOf(env), '.docker'), 'config.json')
}

/** Source: containers-auth.json(5). */
function podmanFiles(env: NodeJS.ProcessEnv): string[] {
  const named = env['REGISTRY_AUTH_FILE']
  if (named) return [named]
  const runtime = env['XDG_RUNTIME_DIR']
  const uid = process.getuid?.()
  return [
    ...(runtime ? [join(runtime, 'containers/auth.json')] : []),
    ...(uid === undefined ? [] : [`/run/containers/${uid}/auth.json`]),
    join(env['XDG_CONFIG_HOME'] || join(homeOf(env), '.config'), 'containers/auth.json'),
  ]
}

function homeOf(env: NodeJS.ProcessEnv): string {
  return env['HOME'] || homedir()
}
