import type { CommitFiles } from '../../host/trust/base-files.ts'
import type { BaseCommit } from '../../trust/author.ts'
import type { GitHubClient } from './client.ts'
import { statusOf } from './comments.ts'
import { ownerAndRepo } from './pull-request.ts'

/** The files of a commit as GitHub gives them. What is refused rejects; a root that is not there is no commit, and rejects too. */
export function commitFiles({ octokit }: GitHubClient, { repository, commit }: BaseCommit): CommitFiles {
  const own = ownerAndRepo(repository)
  if (own === null) throw new Error('the runner does not say which repository this is')
  const listed = new Map<string, Promise<readonly Entry[]>>()
  const entries = async (folder: string): Promise<readonly Entry[]> => {
    const listing = listed.get(folder) ?? list(folder)
    listed.set(folder, listing)
    return await listing
  }
  async function list(folder: string): Promise<readonly Entry[]> {
    // Without a look at the root nobody could tell a file that is missing from a commit that is.
    if (
      folder !== '' &&
      !(await entries(parent(folder))).some(({ name, type }) => name === last(folder) && type === 'dir')
    ) {
      return []
    }
    const { data } = await octokit.rest.repos.getContent({ ...own!, path: folder, ref: commit })
    if (!Array.isArray(data)) throw new Error(`${folder} is not a folder there`)
    return data.map(({ name, type }) => ({ name, type }))
  }
  return {
    names: async (folder) => (await entries(folder)).map(({ name }) => name),
    async read(path, mostBytes) {
      const entry = (await entries(parent(path))).find(({ name }) => name === last(path))
      if (entry === undefined) return { kind: 'absent' }
      if (entry.type !== 'file') return { kind: 'refused', problem: 'is not a regular file there' }
      try {
        const { data } = await octokit.rest.repos.getContent({ ...own, path, ref: commit })
        // A link comes as the file that it leads to.
        if (Array.isArray(data) || data.type !== 'file')
          return { kind: 'refused', problem: 'is not a regular file there' }
        if (data.size > mostBytes) {
          return { kind: 'refused', problem: `has ${data.size} bytes there; ${mostBytes} are allowed` }
        }
        return { kind: 'text', text: Buffer.from(data.content, 'base64').toString('utf8') }
      } catch (error) {
        if (statusOf(error) === 404) return { kind: 'absent' }
        throw error
      }
    },
  }
}

interface Entry {
  readonly name: string
  readonly type: string
}

function parent(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

function last(path: string): string {
  return path.split('/').at(-1)!
}
