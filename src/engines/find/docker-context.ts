import { readRegularFile } from '../regular-file.ts'
import type { Environment } from './engine-address.ts'

const MOST_BYTES = 1 << 20

/**
 * The host that the Docker CLI's current context names (Colima, Docker Desktop, ...); null where it has none of its own.
 * Layout: config.json `currentContext`, contexts/meta/<SHA-256 of the name>/meta.json `Endpoints.docker.Host`.
 */
export async function currentContextHost(env: Environment): Promise<string | null> {
  const home = env.HOME ?? env.USERPROFILE
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null)
  if (!folder) return null
  const name = env.DOCKER_CONTEXT ?? text(readJson(`${folder}/config.json`), 'currentContext')
  if (!name || name === 'default') return null
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256').update(name).digest('hex')
  const meta = readJson(`${folder}/contexts/meta/${hash}/meta.json`)
  return text(field(field(meta, 'Endpoints'), 'docker'), 'Host')
}

/** At once, since every run comes by here: the thread pool takes several times as long. */
function readJson(path: string): unknown {
  const file = readRegularFile(path, MOST_BYTES)
  if (file.kind !== 'text') return null
  try {
    return JSON.parse(file.text)
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
