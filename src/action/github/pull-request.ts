import type { GitHubClient } from './client.ts'
import { field, wholeNumber } from '../../trust/payload.ts'
import { statusOf, type PullRequest } from './comments.ts'

/** What the runner tells about the run: environment and event payload, none of it checked yet. */
export interface EventSource {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  /** GITHUB_REPOSITORY, `owner/repo` */
  readonly repository: string
  /** The parsed file at GITHUB_EVENT_PATH. */
  readonly payload: unknown
}

export interface EventPull {
  readonly pull: PullRequest
  /** The change comes from another repository, whose pull_request runs get a read-only token. */
  readonly fromFork: boolean
  /** What it is to be merged into; null = the event does not say. */
  readonly baseBranch: string | null
}

const REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/
const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/

/**
 * The pull request that the run belongs to, or null. For workflow_run it is asked from the API by the commit that was tested: its payload
 * names none for forks, and what a fork's run has uploaded may name any.
 */
export async function pullRequestOf(
  event: EventSource,
  client: () => Promise<GitHubClient>,
): Promise<EventPull | null> {
  const own = ownerAndRepo(event.repository)
  if (own === null) return null
  if (event.name === 'workflow_run') return await ofWorkflowRun(await client(), own, event.payload)
  if (event.name === 'issue_comment') {
    const issue = field(event.payload, 'issue')
    const number = field(issue, 'pull_request') ? wholeNumber(field(issue, 'number')) : null
    return number === null ? null : { pull: { ...own, number }, fromFork: false, baseBranch: null }
  }
  const pullRequest = field(event.payload, 'pull_request')
  const number = wholeNumber(field(pullRequest, 'number'))
  if (number === null) return null
  const head = field(field(field(pullRequest, 'head'), 'repo'), 'full_name')
  const fromFork = event.name !== 'pull_request_target' && head !== undefined && head !== event.repository
  const base = field(field(pullRequest, 'base'), 'ref')
  const baseBranch = typeof base === 'string' && base !== '' ? base : null
  return { pull: { ...own, number }, fromFork, baseBranch }
}

/** null: not of the form `owner/repo`. */
export function ownerAndRepo(repository: string): { readonly owner: string; readonly repo: string } | null {
  const [, owner, repo] = REPOSITORY.exec(repository) ?? []
  return owner === undefined || repo === undefined ? null : { owner, repo }
}

async function ofWorkflowRun(
  { octokit }: GitHubClient,
  { owner, repo }: { owner: string; repo: string },
  payload: unknown,
): Promise<EventPull | null> {
  const run = field(payload, 'workflow_run')
  const sha = field(run, 'head_sha')
  const headId = wholeNumber(field(field(run, 'head_repository'), 'id'))
  if (typeof sha !== 'string' || !SHA.test(sha) || headId === null) return null
  const isOurs = (pull: { state: string; head: { sha: string; repo: { id: number } | null } }) =>
    pull.state === 'open' && pull.head.sha === sha && pull.head.repo?.id === headId
  const found =
    (await byCommit()).find((pull) => isOurs(pull) && pull.base.repo.full_name === `${owner}/${repo}`) ??
    (await byBranch()).find(isOurs)
  return found
    ? { pull: { owner, repo, number: found.number }, fromFork: false, baseBranch: found.base.ref || null }
    : null

  /** A commit of a fork's may be unknown here, and then it is refused. */
  async function byCommit() {
    try {
      return (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha as string }))
        .data
    } catch (error) {
      if ([403, 404, 409, 422].includes(statusOf(error) ?? 0)) return []
      throw error
    }
  }

  async function byBranch() {
    const login = field(field(field(run, 'head_repository'), 'owner'), 'login')
    const branch = field(run, 'head_branch')
    if (typeof login !== 'string' || typeof branch !== 'string') return []
    const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'open', head: `${login}:${branch}` })
    return data
  }
}
