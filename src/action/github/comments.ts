import type { GitHubClient } from './client.ts'
import { readMarker } from './marker.ts'

export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** A comment of ours: it begins with our marker and was written by a bot or by the user of our token. */
export interface OwnComment {
  readonly id: number
  readonly author: string
  readonly hash: string
  readonly url: string
}

const PAGE_SIZE = 100
/** 30,000 comments; GitHub itself stops at fewer. */
const MAX_PAGES = 300

/** The comments on one pull request, as far as they are ours. */
export class Comments {
  readonly #client: GitHubClient
  readonly #pull: PullRequest
  readonly #key: string

  constructor(client: GitHubClient, pull: PullRequest, key: string) {
    this.#client = client
    this.#pull = pull
    this.#key = key
  }

  /** Oldest first, from all pages. */
  async list(): Promise<OwnComment[]> {
    const { octokit } = this.#client
    const { owner, repo, number } = this.#pull
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: PAGE_SIZE,
    })
    const byBots: OwnComment[] = []
    const byUsers: OwnComment[] = []
    let count = 0
    for await (const { data } of pages) {
      for (const comment of data) {
        const marker = readMarker(comment.body ?? '')
        if (marker?.key !== this.#key || !comment.user) continue
        const author = comment.user.login
        const found = { id: comment.id, author, hash: marker.hash, url: comment.html_url }
        if (comment.user.type === 'Bot') byBots.push(found)
        else byUsers.push(found)
      }
      count += 1
      if (count === MAX_PAGES) break
    }
    const self = byUsers.length > 0 ? await this.#ownLogin() : null
    return [...byBots, ...byUsers.filter(({ author }) => author === self)].toSorted((a, b) => a.id - b.id)
  }

  async create(body: string, hash: string): Promise<OwnComment> {
    const { owner, repo, number } = this.#pull
    const { data } = await this.#client.octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    return { id: data.id, author: data.user?.login ?? '', hash, url: data.html_url }
  }

  async update(id: number, body: string): Promise<void> {
    const { owner, repo } = this.#pull
    await this.#client.octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
  }

  async delete(id: number): Promise<void> {
    const { owner, repo } = this.#pull
    await this.#client.octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })
  }

  /** null: the token is an app's, such as the one that a job gets, and no user's. */
  async #ownLogin(): Promise<string | null> {
    try {
      return (await this.#client.octokit.rest.users.getAuthenticated()).data.login
    } catch (error) {
      if (statusOf(error) === 403 || statusOf(error) === 404) return null
      throw error
    }
  }
}

/** HTTP status of what a request rejected with; null = it was no answer of the server's. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
}
