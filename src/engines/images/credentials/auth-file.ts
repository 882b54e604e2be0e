import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Credentials } from './credentials.ts'
import { helperCredentials } from './credential-helper.ts'

/** Docker's config.json and Podman's auth.json: the same keys. What has another form is left out. */
export interface AuthFile {
  /** How it is called in what is said: a path, or the name of a variable. */
  readonly name: string
  readonly auths: ReadonlyMap<string, Omit<Credentials, 'serveraddress'>>
  readonly credHelpers: ReadonlyMap<string, string>
  readonly credsStore: string | null
}

const MOST_BYTES = 1 << 20
const DOCKER_HUB = 'https://index.docker.io/v1/'

/** null: there is no such file. `log` gets the reason where there is one that cannot be used, never its content. */
export function readAuthFile(path: string, log: (message: string) => void): AuthFile | null {
  let file: number
  try {
    // A FIFO would keep the run waiting.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') log(`registry logins: ${path} cannot be read (${code})`)
    return null
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size > MOST_BYTES) {
      log(`registry logins: ${path} is not a file of at most ${MOST_BYTES} bytes`)
      return null
    }
    return parseAuthFile(readFileSync(file, 'utf8'), path, log)
  } catch (error) {
    log(`registry logins: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`)
    return null
  } finally {
    closeSync(file)
  }
}

export function parseAuthFile(text: string, name: string, log: (message: string) => void): AuthFile | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    log(`registry logins: ${name} is not JSON`)
    return null
  }
  const { auths, credHelpers, credsStore } = object(data)
  return {
    name,
    auths: new Map(Object.entries(object(auths)).flatMap(([key, entry]) => authEntry(key, entry))),
    credHelpers: new Map(
      Object.entries(object(credHelpers)).flatMap(([key, helper]) => {
        return typeof helper === 'string' ? [[keyOf(key), helper] as const] : []
      }),
    ),
    credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : null,
  }
}

/**
 * The login for an image's repository (`registry.example/team/app`), or null. As Docker looks: the registry's own helper, the store of all, what is in the
 * file; and as Podman does: the longest key that is the repository or a path above it.
 */
export async function fileCredentials(
  { auths, credHelpers, credsStore }: AuthFile,
  repository: string,
  log: (message: string) => void,
): Promise<Credentials | null> {
  const scopes = scopesOf(repository)
  const registry = scopes.at(-1)!
  const serveraddress = registry === 'docker.io' ? DOCKER_HUB : registry
  const helpers = [...scopes.map((scope) => credHelpers.get(scope)), credsStore].filter((each) => each != null)
  for (const helper of new Set(helpers)) {
    const found = await helperCredentials(helper, serveraddress, log)
    if (found !== null) return { ...found, serveraddress }
  }
  const scope = scopes.find((each) => auths.has(each))
  return scope === undefined ? null : { ...auths.get(scope)!, serveraddress }
}

/** `r.example/a/b`, `r.example/a`, `r.example`. */
function scopesOf(repository: string): string[] {
  const parts = repository.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

/** Docker writes keys as addresses, `https://index.docker.io/v1/`; Podman as hosts and paths. */
function keyOf(key: string): string {
  const bare = key.replace(/^https?:\/\//, '').replace(/\/+$/, '')
  const address = bare.replace(/\/v[12]$/, '')
  return /^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)$/.test(address) ? 'docker.io' : address
}

function authEntry(key: string, entry: unknown): [string, Omit<Credentials, 'serveraddress'>][] {
  const { auth, username, password, identitytoken, registrytoken } = object(entry)
  const basic = typeof auth === 'string' ? userAndPassword(auth) : null
  const found = {
    ...(typeof username === 'string' && username !== '' && { username }),
    ...(typeof password === 'string' && password !== '' && { password }),
    ...basic,
    ...(typeof identitytoken === 'string' && identitytoken !== '' && { identitytoken }),
    ...(typeof registrytoken === 'string' && registrytoken !== '' && { registrytoken }),
  }
  return Object.keys(found).length === 0 ? [] : [[keyOf(key), found]]
}

function userAndPassword(auth: string): { username: string; password: string } | null {
  const text = Buffer.from(auth, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 1 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
