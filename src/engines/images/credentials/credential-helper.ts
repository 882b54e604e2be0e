import { spawn } from 'node:child_process'
import type { Credentials } from './credentials.ts'

const LIMIT_MS = 20_000
const MOST_OUTPUT = 64 * 1024
/** A file name that PATH is searched for: it leads nowhere else. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
/** What a helper names the user when the secret is a token. */
const TOKEN_USER = '<token>'

/**
 * Asks `docker-credential-NAME get`, the protocol of docker/docker-credential-helpers: the registry's address on stdin, JSON on stdout. null: it has none, or
 * could not be asked; `log` gets why, without anything that the helper said.
 */
export async function helperCredentials(
  helper: string,
  serverAddress: string,
  log: (message: string) => void,
  limitMs = LIMIT_MS,
): Promise<Omit<Credentials, 'serveraddress'> | null> {
  if (!NAME.test(helper)) {
    log(`registry logins: ${JSON.stringify(helper.slice(0, 80))} is not the name of a credential helper`)
    return null
  }
  const program = `docker-credential-${helper}`
  const { output, problem } = await ask(program, serverAddress, limitMs)
  // That it knows no login for this registry is said on stdout, too.
  if (problem !== null) {
    if (!/credentials not found/i.test(output)) log(`registry logins: ${program} ${problem}`)
    return null
  }
  try {
    const { Username: username, Secret: secret } = JSON.parse(output) as { Username?: unknown; Secret?: unknown }
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return null
    return username === TOKEN_USER ? { identitytoken: secret } : { username, password: secret }
  } catch {
    log(`registry logins: what ${program} said is not JSON`)
    return null
  }
}

async function ask(
  program: string,
  serverAddress: string,
  limitMs: number,
): Promise<{ readonly output: string; readonly problem: string | null }> {
  return await new Promise((resolve) => {
    const child = spawn(program, ['get'], { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true })
    const kept: Buffer[] = []
    let bytes = 0
    let stopped: string | null = null
    const stop = (why: string): void => {
      stopped ??= why
      child.kill('SIGKILL')
      // A child of its own may hold the pipe open.
      child.stdout.destroy()
    }
    const timer = setTimeout(() => stop(`did not answer within ${limitMs / 1000} s`), limitMs)
    const end = (problem: string | null): void => {
      clearTimeout(timer)
      resolve({ output: Buffer.concat(kept).toString('utf8'), problem })
    }
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_OUTPUT) stop(`said more than ${MOST_OUTPUT} bytes`)
      else kept.push(chunk)
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(serverAddress)
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      end(code === 'ENOENT' ? 'is not on PATH' : `could not be started (${code})`)
    })
    child.on('close', (code) => end(stopped ?? (code === 0 ? null : `ended with exit code ${code}`)))
  })
}
