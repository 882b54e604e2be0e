import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Environment } from './engine-address.ts'

/**
 * The host that the Docker CLI's current context names (Colima, Docker Desktop, ...); null where it has none of its own.
 * Layout: config.json `currentContext`, contexts/meta/<SHA-256 of the name>/meta.json `Endpoints.docker.Host`.
 */
export async function currentContextHost(env: Environment): Promise<string | null> {
  const home = env.HOME ?? env.USERPROFILE
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null)
  if (!folder) return null
  const name = env.DOCKER_CONTEXT ?? text(await readJson(`${folder}/config.json`), 'currentContext')
  if (!name || name === 'default') return null
  const hash = createHash('sha256').update(name).digest('hex')
  const meta = await readJson(`${folder}/contexts/meta/${hash}/meta.json`)
  return text(field(field(meta, 'Endpoints'), 'docker'), 'Host')
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function text(value: unknown, name: string): string | null {
  const found = field(value, name)
  return typeof found === 'string' && found !== '' ? found : null
}
