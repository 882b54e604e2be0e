/** Where an engine's API listens. */
export type EngineAddress =
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls: TlsFiles | 'system' | null }

/** Host paths of PEM files, as the Docker CLI names them below DOCKER_CERT_PATH. */
export interface TlsFiles {
  readonly ca: string
  readonly cert: string
  readonly key: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads a DOCKER_HOST or CONTAINER_HOST value. The answer is an address, or in words why it is none that can be used.
 * Format: docs.docker.com/reference/cli/docker, "Host" and "Environment variables".
 */
export function parseEngineAddress(text: string, env: Environment): EngineAddress | string {
  if (text.startsWith('unix://')) return socketAddress(text.slice('unix://'.length), text)
  if (text.startsWith('npipe://')) return socketAddress(text.slice('npipe://'.length).replaceAll('\\', '/'), text)
  if (text.startsWith('ssh://')) {
    return `${withoutCredentials(text)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`
  }
  let url: URL
  try {
    url = new URL(text.includes('://') ? text : `tcp://${text}`)
  } catch {
    return `${JSON.stringify(text)} is no engine address; write unix:///path/to/socket or tcp://host:port`
  }
  if (!['tcp:', 'http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    return `${withoutCredentials(text)} is no engine address; write unix:///path/to/socket or tcp://host:port`
  }
  const tls = tlsFor(url, env)
  // URL drops a port that is http's or https's own; Docker's default is neither.
  const port = Number(url.port) || (url.protocol === 'tcp:' ? (tls ? 2376 : 2375) : tls ? 443 : 80)
  return { kind: 'tcp', host: url.hostname, port, tls }
}

function socketAddress(path: string, text: string): EngineAddress | string {
  if (path === '') return `${text} names no socket; write unix:///path/to/socket`
  return { kind: 'socket', path }
}

function tlsFor(url: URL, env: Environment): TlsFiles | 'system' | null {
  const wanted = Boolean(env.DOCKER_TLS_VERIFY) || url.protocol === 'https:' || url.port === '2376'
  if (!wanted) return null
  const folder = env.DOCKER_CERT_PATH
  if (!folder) return 'system'
  return { ca: `${folder}/ca.pem`, cert: `${folder}/cert.pem`, key: `${folder}/key.pem` }
}

/** For people: no user name, no password. */
export function formatEngineAddress(address: EngineAddress): string {
  if (address.kind === 'tcp') return `${address.tls ? 'https' : 'tcp'}://${address.host}:${address.port}`
  return address.path.startsWith('//') ? `npipe://${address.path}` : `unix://${address.path}`
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//')
}
