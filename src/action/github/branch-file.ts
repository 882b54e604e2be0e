import type { GitHubClient } from './client.ts'
import { statusOf } from './comments.ts'

export interface BranchFile {
  readonly owner: string
  readonly repo: string
  readonly branch: string
  readonly path: string
}

/** The API gives larger files without their content. */
const MAX_BYTES = 1024 * 1024

/**
 * A text file on a branch of its own, '' where it is not there yet. Writing makes a commit, and rejects with 409 where the file has changed since it was read;
 * with 404 where there is no such branch.
 */
export function branchFile({ octokit }: GitHubClient, { owner, repo, branch, path }: BranchFile) {
  let sha: string | undefined
  return {
    async read(): Promise<string> {
      try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: branch })
        if (Array.isArray(data) || data.type !== 'file') throw new Error(`${path} on the branch is no file`)
        sha = data.sha
        return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : ''
      } catch (error) {
        if (statusOf(error) !== 404) throw error
        sha = undefined
        return ''
      }
    },
    async write(text: string): Promise<void> {
      const content = Buffer.from(newestLines(text)).toString('base64')
      const message = `Update ${path}`
      const commit = { owner, repo, path, branch, message, content }
      await octokit.rest.repos.createOrUpdateFileContents({ ...commit, ...(sha !== undefined && { sha }) })
    },
  }
}

function newestLines(text: string): string {
  if (text.length <= MAX_BYTES) return text
  return text.slice(text.indexOf('\n', text.length - MAX_BYTES) + 1)
}
