import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EngineError } from '../../src/errors.ts'

const run = promisify(execFile)
/** Names under which sources list a Debian release itself, not its updates or security archive. */
const DEBIAN_SUITES = /^(?:bullseye|bookworm|trixie|forky|duke|sid|oldoldstable|oldstable|stable|testing|unstable)$/
const KEYRINGS = ['/usr/share/keyrings/debian-archive-keyring.gpg', '/usr/share/keyrings/debian-archive-keyring.pgp']

export interface DebianMirror {
  readonly uri: string
  /** null: apt's own trusted keys. */
  readonly keyring: string | null
}

/** The mirror this system's apt is set up with, or the one named by PORTCULLIS_DEBIAN_MIRROR. */
export async function debianMirror(env: NodeJS.ProcessEnv = process.env): Promise<DebianMirror> {
  const keyring = KEYRINGS.find((path) => existsSync(path)) ?? null
  const named = env['PORTCULLIS_DEBIAN_MIRROR']
  if (named) return { uri: named, keyring }
  const configured = parseReleaseUris(await releaseUris())
  if (configured === null) {
    throw new EngineError('the package sources of this system name no Debian mirror', {
      hint: 'Stand-ins are made from Debian packages: build them on Debian, or name a mirror with PORTCULLIS_DEBIAN_MIRROR (and install debian-archive-keyring).',
    })
  }
  return { uri: configured, keyring }
}

/** From `apt-get update --print-uris`: `'URI/dists/SUITE/InRelease' name size`, the same for every style of sources file. */
export function parseReleaseUris(text: string): string | null {
  for (const line of text.split('\n')) {
    const match = /^'(.+?)\/dists\/([^/']+)\/(?:In)?Release'/.exec(line)
    if (match && DEBIAN_SUITES.test(match[2]!)) return match[1]!
  }
  return null
}

/** An empty list directory: with lists at hand apt prints only what has changed. */
async function releaseUris(): Promise<string> {
  const lists = await mkdtemp(join(tmpdir(), 'portcullis-lists-'))
  try {
    await mkdir(join(lists, 'partial'))
    const { stdout } = await run('apt-get', ['update', '--print-uris', '-o', `Dir::State::Lists=${lists}`])
    return stdout
  } catch (error) {
    throw new EngineError(`apt-get could not be asked for its sources: ${(error as Error).message}`, {
      hint: 'Stand-ins are made from Debian packages and need apt-get and dpkg-deb: build them on Debian (or in a Debian container).',
      cause: error,
    })
  } finally {
    await rm(lists, { recursive: true, force: true })
  }
}
