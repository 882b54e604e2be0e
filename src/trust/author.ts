import { field, textAt, wholeNumber } from './payload.ts'

/** What the runner says of the event that started the run; none of it is checked yet. */
export interface RunEventSource {
  /** GITHUB_EVENT_NAME; '' = no event, as at a terminal. */
  readonly name: string
  /** GITHUB_REPOSITORY, `owner/repo` */
  readonly repository: string
  /** GITHUB_REF and GITHUB_SHA */
  readonly ref: string
  readonly sha: string
  /** The parsed file at GITHUB_EVENT_PATH; null = it cannot be read. */
  readonly payload: unknown
}

/**
 * Who has written the files of the working directory. operator: those who may write to the repository, or whoever sits at this machine. guest: anybody, or
 * nobody can say.
 */
export type Author = { readonly kind: 'operator' } | Guest

export interface Guest {
  readonly kind: 'guest'
  /** Surely a stranger's, so that no option opens anything to it. */
  readonly fork: boolean
  /** For messages: `the fork eve/app`. */
  readonly who: string
  /** Plans and slices that this run reads were made by another one. */
  readonly otherRun: boolean
  /** Where the operator's own files are; null = the event does not say. */
  readonly base: BaseCommit | null
}

export interface BaseCommit {
  /** `owner/repo` */
  readonly repository: string
  /** A commit; the name of a branch where the event names no commit. */
  readonly commit: string
  /** For messages: `main`. */
  readonly name: string
}

const OPERATOR: Author = { kind: 'operator' }
/** Only those who may write to the repository cause these, and their commit is in the repository. */
const OPERATORS_EVENTS = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
  'delete',
])
/** A run of one of these has tested the repository's own commit. */
const TESTED_EVENTS = new Set([...OPERATORS_EVENTS, 'pull_request'])
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Decides by the event alone. What it does not know is a guest's. */
export function authorOf(event: RunEventSource): Author {
  const { name, payload } = event
  if (name === '' || OPERATORS_EVENTS.has(name)) return OPERATOR
  if (/^pull_request(?:_|$)/.test(name) || field(payload, 'pull_request') !== undefined) return ofPullRequest(event)
  if (name === 'workflow_run') return ofWorkflowRun(event)
  if (name === 'merge_group') return ofMergeGroup(event)
  return unclear(event, `a commit that the event ${JSON.stringify(name.slice(0, 60))} says nothing about`)
}

function ofPullRequest({ repository, payload }: RunEventSource): Author {
  const pull = field(payload, 'pull_request')
  const [head, base] = [field(pull, 'head'), field(pull, 'base')]
  const from = textAt(head, 'repo', 'full_name')
  if (from !== null && from === repository && sameId(field(head, 'repo'), field(base, 'repo'))) return OPERATOR
  const branch = textAt(base, 'ref')
  return {
    kind: 'guest',
    fork: true,
    otherRun: false,
    who: from === null ? 'a fork that the event does not name' : `the fork ${from.slice(0, 200)}`,
    base: commitOf(repository, textAt(base, 'sha'), branch),
  }
}

/** Repositories are renamed, and then a name may be another one's. */
function sameId(one: unknown, other: unknown): boolean {
  const [a, b] = [wholeNumber(field(one, 'id')), wholeNumber(field(other, 'id'))]
  return a === null || b === null || a === b
}

/** It runs on the default branch, with whatever the run before it has left. */
function ofWorkflowRun(event: RunEventSource): Author {
  const { repository, payload } = event
  const run = field(payload, 'workflow_run')
  const from = textAt(run, 'head_repository', 'full_name')
  const own = from === repository && sameId(field(run, 'head_repository'), field(payload, 'repository'))
  if (!own) {
    const who = from === null ? 'a fork that the event does not name' : `the fork ${from.slice(0, 200)}`
    return { kind: 'guest', fork: true, otherRun: true, who, base: defaultBranch(event) }
  }
  // Of the others a fork's commit may have been what was tested, whatever repository they ran in.
  if (TESTED_EVENTS.has(textAt(run, 'event') ?? '')) return OPERATOR
  return unclear(event, 'a run whose event does not say whose commit it tested')
}

/** What waits in the queue may be from a fork, and is not yet what the branch says. */
function ofMergeGroup({ repository, payload }: RunEventSource): Author {
  const group = field(payload, 'merge_group')
  const branch = textAt(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? null
  const base = commitOf(repository, textAt(group, 'base_sha'), branch)
  return { kind: 'guest', fork: false, otherRun: false, who: 'the merge queue', base }
}

function unclear(event: RunEventSource, who: string): Guest {
  return { kind: 'guest', fork: false, otherRun: event.name === 'workflow_run', who, base: defaultBranch(event) }
}

function defaultBranch({ repository, ref, sha, payload }: RunEventSource): BaseCommit | null {
  const branch = textAt(payload, 'repository', 'default_branch')
  return commitOf(repository, branch !== null && ref === `refs/heads/${branch}` ? sha : null, branch)
}

function commitOf(repository: string, sha: string | null, branch: string | null): BaseCommit | null {
  const commit = sha !== null && SHA.test(sha) ? sha : branch
  // A name that git or the API could take for an option or for another ref is nobody's branch.
  if (commit === null || !/^[\w][\w./+-]{0,254}$/.test(commit) || commit.includes('..')) return null
  return { repository, commit, name: (branch ?? commit).slice(0, 100) }
}
