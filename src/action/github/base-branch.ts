import { artifactOf, type Artifact } from './artifacts.ts'
import type { GitHubClient } from './client.ts'
import type { EventPull, EventSource } from './pull-request.ts'
import { field, wholeNumber } from '../../trust/payload.ts'
import { ownerAndRepo } from './pull-request.ts'

/** Where earlier results are looked for: the runs of one workflow on one branch. */
export interface Base {
  readonly owner: string
  readonly repo: string
  readonly branch: string
  /** Id, or name of its file. */
  readonly workflow: number | string
  /** The run that asks; it is not its own base. */
  readonly runId: number | null
}

/** What the runner says of this run, beside its event. */
export interface RunIdentity {
  /** GITHUB_WORKFLOW_REF: `owner/repo/.github/workflows/ci.yml@refs/heads/main`. */
  readonly workflowRef: string
  /** GITHUB_REF: `refs/heads/main`, `refs/tags/v1.2.3`. */
  readonly ref: string
  readonly runId: number | null
}

/**
 * The branch that a run is compared with: that of the pull request, of the merge queue, or the one that was pushed to; for tags and all else the
 * repository's default branch. null: the event says too little.
 */
export function baseOf(
  event: EventSource,
  { workflowRef, ref, runId }: RunIdentity,
  pull: EventPull | null,
): Base | null {
  const own = ownerAndRepo(event.repository)
  const tested = event.name === 'workflow_run' ? field(event.payload, 'workflow_run') : undefined
  const workflow =
    tested === undefined
      ? (/\/\.github\/workflows\/([\w.-]{1,200})@/.exec(workflowRef)?.[1] ?? null)
      : wholeNumber(field(tested, 'workflow_id'))
  const branch = pull?.baseBranch ?? pushedBranch(event, ref) ?? defaultBranch(event)
  if (own === null || workflow === null || branch === null) return null
  return { ...own, branch, workflow, runId: tested === undefined ? runId : wholeNumber(field(tested, 'id')) }
}

function pushedBranch({ name, payload }: EventSource, ref: string): string | null {
  if (name === 'workflow_run') return null
  const queued = field(field(payload, 'merge_group'), 'base_ref')
  return /^refs\/heads\/(.+)$/.exec(typeof queued === 'string' ? queued : ref)?.[1] ?? null
}

function defaultBranch({ payload }: EventSource): string | null {
  const branch = field(field(payload, 'repository'), 'default_branch')
  return typeof branch === 'string' && branch !== '' ? branch : null
}

/** Runs that are looked at before it is given up. */
const MAX_RUNS = 5
/** A fork may name its branch as ours: these are started by pushing here, or by those who may write here. */
const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release'])

/** The artifact of the last successful run on the base branch that has one of that name; null = there is none. */
export async function artifactOfBase(client: GitHubClient, base: Base, name: string): Promise<Artifact | null> {
  const { owner, repo, branch, workflow, runId } = base
  const { data } = await client.octokit.rest.actions.listWorkflowRuns({
    ...{ owner, repo, branch, workflow_id: workflow, status: 'success', exclude_pull_requests: true, per_page: 30 },
  })
  const own = data.workflow_runs.filter(
    (run) =>
      run.id !== runId &&
      run.conclusion === 'success' &&
      run.head_branch === branch &&
      TRUSTED_EVENTS.has(run.event) &&
      run.head_repository?.id === run.repository.id,
  )
  for (const { id } of own.toSorted((a, b) => b.id - a.id).slice(0, MAX_RUNS)) {
    const found = await artifactOf(client, { owner, repo, runId: id }, name)
    if (found) return found
  }
  return null
}
