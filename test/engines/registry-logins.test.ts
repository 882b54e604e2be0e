import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { helperCredentials } from '../../src/engines/images/credentials/credential-helper.ts'
import { withoutSecrets } from '../../src/engines/images/credentials/credentials.ts'
import { RegistryLogins } from '../../src/engines/images/credentials/registry-logins.ts'

/** Files as `docker login` and `podman login` write them, and real helpers as child processes. */
let home: string
let said: string[]
let before: string | undefined
const log = (message: string): void => void said.push(message)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'portcullis-logins-'))
  said = []
  before = process.env['PATH']
  process.env['PATH'] = `${home}/bin:${before}`
})
afterEach(() => {
  process.env['PATH'] = before
  rmSync(home, { recursive: true })
})

function put(name: string, content: unknown): string {
  const path = join(home, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function helper(name: string, script: string): void {
  chmodSync(put(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`), 0o755)
}

const entry = (username: string, password = 'secret') => ({
  auth: Buffer.from(`${username}:${password}`).toString('base64'),
})

async function userOf(repository: string, env: NodeJS.ProcessEnv = {}, kind = 'docker'): Promise<string | null> {
  const registry = repository.split('/')[0]!
  const found = await new RegistryLogins({ kind, env: { HOME: home, ...env }, log }).of(repository, registry)
  return found === null ? null : (found.username ?? found.identitytoken ?? found.registrytoken ?? '')
}

test("Docker's config: addresses as Docker writes them, Docker Hub by any of its names", async () => {
  put('.docker/config.json', {
    auths: {
      'https://index.docker.io/v1/': entry('hub'),
      'registry.example:5000': entry('plain', 'with:colon'),
      'https://v2.example/v2/': { username: 'apart', password: 'secret' },
      'token.example': { identitytoken: 'identity' },
      'empty.example': {},
      'odd.example': { auth: 7 },
    },
  })
  expect(await userOf('docker.io/library/debian')).toBe('hub')
  expect(await userOf('registry.example:5000/a')).toBe('plain')
  expect(await userOf('v2.example/a/b')).toBe('apart')
  expect(await userOf('token.example/a')).toBe('identity')
  for (const none of ['empty.example/a', 'odd.example/a', 'other.example/a', 'registry.example/a']) {
    expect(await userOf(none)).toBe(null)
  }
  const logins = new RegistryLogins({ kind: 'docker', env: { HOME: home }, log })
  expect(await logins.of('debian', 'docker.io')).toEqual({
    username: 'hub',
    password: 'secret',
    serveraddress: 'https://index.docker.io/v1/',
  })
  expect((await logins.of('registry.example:5000/a', 'registry.example:5000'))?.password).toBe('with:colon')
})

test("DOCKER_CONFIG and DOCKER_AUTH_CONFIG; Podman's files; each engine's own come first", async () => {
  put('.docker/config.json', { auths: { 'r.example': entry('of docker') } })
  put('elsewhere/config.json', { auths: { 'r.example': entry('of DOCKER_CONFIG') } })
  put('run/containers/auth.json', { auths: { 'r.example': entry('of podman') } })
  put('.config/containers/auth.json', { auths: { 'r.example': entry('kept'), 'only.example': entry('kept') } })
  const named = put('named.json', { auths: { 'r.example': entry('named') } })
  const run = { XDG_RUNTIME_DIR: join(home, 'run') }
  expect(await userOf('r.example/a', run)).toBe('of docker')
  expect(await userOf('r.example/a', run, 'podman')).toBe('of podman')
  expect(await userOf('only.example/a', run, 'podman')).toBe('kept')
  expect(await userOf('only.example/a', run)).toBe('kept')
  expect(await userOf('r.example/a', { ...run, REGISTRY_AUTH_FILE: named }, 'podman')).toBe('named')
  expect(await userOf('r.example/a', { DOCKER_CONFIG: join(home, 'elsewhere') })).toBe('of DOCKER_CONFIG')
  const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'r.example': entry('given') } }) }
  expect(await userOf('r.example/a', env)).toBe('given')
  expect(await userOf('only.example/a', { ...env, XDG_CONFIG_HOME: join(home, '.config') })).toBe('kept')
})

test('keys with a path: the longest that is the repository or above it', async () => {
  put('.config/containers/auth.json', {
    auths: { 'r.example': entry('all'), 'r.example/team': entry('team'), 'r.example/team/app': entry('app') },
  })
  expect(await userOf('r.example/team/app', {}, 'podman')).toBe('app')
  expect(await userOf('r.example/team/other', {}, 'podman')).toBe('team')
  expect(await userOf('r.example/teams', {}, 'podman')).toBe('all')
})

test("helpers: a registry's own before the store of all, then what is in the file", async () => {
  helper('own', 'read address; printf \'{"Username":"own %s","Secret":"s"}\' "$address"')
  helper(
    'all',
    'read address; case "$address" in *index*) printf \'{"Username":"<token>","Secret":"t0ken"}\';; *) echo "credentials not found in native keychain"; exit 1;; esac',
  )
  put('.docker/config.json', {
    credsStore: 'all',
    credHelpers: { 'own.example': 'own' },
    auths: { 'file.example': entry('file'), 'https://index.docker.io/v1/': {} },
  })
  expect(await userOf('own.example/a')).toBe('own own.example')
  expect(await userOf('docker.io/library/debian')).toBe('t0ken')
  expect(await userOf('file.example/a')).toBe('file')
  expect(said.filter((line) => /docker-credential/.test(line))).toEqual([])
})

test.each([
  ['none', '../../bin/sh', 'is not the name of a credential helper'],
  ['none', 'not-there', 'docker-credential-not-there is not on PATH'],
  ['exit 3', 'fails', 'ended with exit code 3'],
  ['echo hunter2', 'words', 'is not JSON'],
  ['exec sleep 60', 'slow', 'did not answer within 0.5 s'],
  ['sleep 60', 'slow-child', 'did not answer within 0.5 s'],
  ['yes hunter2', 'floods', /did not answer|said more than 65536 bytes/],
])('a helper that gives none (%s) is told without what it said', async (script, name, why) => {
  if (script !== 'none') helper(name, script)
  expect(await helperCredentials(name, 'r.example', log, 500)).toBe(null)
  expect(said.join('\n')).toMatch(why)
  expect(said.join('\n')).not.toContain('hunter2')
})

test('a file that is none, is too long or is no JSON gives no login, and is told without its content', async () => {
  put('.docker/config.json', 'hunter2')
  expect(await userOf('r.example/a')).toBe(null)
  put('.docker/config.json', ' '.repeat(2 << 20))
  expect(await userOf('r.example/a')).toBe(null)
  expect(await userOf('r.example/a', { REGISTRY_AUTH_FILE: home }, 'podman')).toBe(null)
  expect(said.length).toBe(4)
  expect(said.join('\n')).not.toContain('hunter2')
  put('.docker/config.json', '[{"auths": 1}]')
  expect(await userOf('r.example/a')).toBe(null)
})

test('what a registry repeats of a login is taken out', () => {
  const credentials = { username: 'u', password: 'hunter2', serveraddress: 'r' }
  const basic = Buffer.from('u:hunter2').toString('base64')
  expect(withoutSecrets(`denied: Basic ${basic}, hunter2`, credentials)).toBe('denied: Basic ***, ***')
  expect(withoutSecrets('denied', null)).toBe('denied')
})
