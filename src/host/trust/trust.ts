import { readRegularFile } from '../../engines/regular-file.ts'
import { authorOf, type Author, type BaseCommit, type RunEventSource } from '../../trust/author.ts'
import type { CommitFiles } from './base-files.ts'

/** Who has written what this run reads, and what the operator has allowed. */
export interface Trust {
  readonly author: Author
  /** `--allow-loosening`, the input, or the library's option; it means nothing for forks. */
  readonly allowLoosening: boolean
  /** GITHUB_WORKSPACE: everything that was checked out lies in it. null = nobody says. */
  readonly workspace: string | null
  /** The options are a plan's that another run has made, so that they are nobody's word. */
  readonly fromPlan?: boolean
  /** The configuration that the operator has named, where the plan names one, too. */
  readonly configFile?: string | null
  /** Asks for the base's files where the checkout does not have its commit; absent = nobody can be asked. */
  readonly askForBase?: (base: BaseCommit) => Promise<CommitFiles>
}

/** As the runner's environment says it. Without an event, as at a terminal, what lies here is the operator's own. */
export function trustOf(env: NodeJS.ProcessEnv, allowLoosening = false): Trust {
  return { author: authorOf(eventOf(env)), allowLoosening, workspace: env['GITHUB_WORKSPACE'] || null }
}

function eventOf(env: NodeJS.ProcessEnv): RunEventSource {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  return {
    name,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    payload: name === '' ? null : readPayload(env['GITHUB_EVENT_PATH'] ?? ''),
  }
}

/** GitHub sends 25 MB at most. */
const MOST_PAYLOAD_BYTES = 32 << 20

/** null where it cannot be read. */
export function readPayload(path: string): unknown {
  const file = readRegularFile(path, MOST_PAYLOAD_BYTES)
  if (file.kind !== 'text') return null
  try {
    return JSON.parse(file.text) as unknown
  } catch {
    return null
  }
}
