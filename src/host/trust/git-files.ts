import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FileText } from '../../engines/regular-file.ts'
import type { CommitFiles } from './base-files.ts'

const MOST_LISTING_BYTES = 16 << 20
const LIMIT_MS = 30_000
/** Nothing is fetched, and nothing that the checkout names is started. */
const OPTIONS = ['--no-replace-objects', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

const known = new Map<string, Promise<CommitFiles | null>>()

/** The commit's files as git has them here; null = there is no git, no repository, or it does not have that commit. */
export function gitFiles(root: string, commit: string): Promise<CommitFiles | null> {
  const key = `${root}\0${commit}`
  // A run reads its configuration several times, and a commit never changes.
  const files = known.get(key) ?? filesOf(root, commit)
  known.set(key, files)
  return files
}

async function filesOf(root: string, commit: string): Promise<CommitFiles | null> {
  const git = async (words: readonly string[], mostBytes: number): Promise<Buffer> => {
    const { stdout } = await promisify(execFile)('git', [...OPTIONS, ...words], {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: mostBytes,
      timeout: LIMIT_MS,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    })
    return stdout
  }
  // A branch's name may be the fork's, too: only a commit's own name says which commit it is.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null
  try {
    await git(['cat-file', '-e', `${commit}^{commit}`], 1024)
  } catch {
    return null
  }
  const listed = new Map<string, Promise<readonly Entry[]>>()
  const entries = (path: string): Promise<readonly Entry[]> => {
    const listing = listed.get(path) ?? list(path)
    listed.set(path, listing)
    return listing
  }
  async function list(path: string): Promise<readonly Entry[]> {
    const text = await git(['ls-tree', '-z', '--full-tree', commit, '--', path], MOST_LISTING_BYTES)
    return text
      .toString('utf8')
      .split('\0')
      .map((line) => /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line))
      .filter((match) => match !== null)
      .map(([, mode, , id, name]) => ({ mode: mode!, id: id!, name: name! }))
  }
  return {
    async names(folder) {
      const all = await entries(folder === '' ? '.' : `${folder}/`)
      return all.map(({ name }) => name.split('/').at(-1)!)
    },
    async read(path, mostBytes): Promise<FileText> {
      const [entry] = await entries(path)
      if (entry === undefined) return { kind: 'absent' }
      if (!entry.mode.startsWith('100')) return { kind: 'refused', problem: 'is not a regular file there' }
      const bytes = Number((await git(['cat-file', '-s', entry.id], 1024)).toString())
      if (bytes > mostBytes) return { kind: 'refused', problem: `has ${bytes} bytes there; ${mostBytes} are allowed` }
      return { kind: 'text', text: (await git(['cat-file', 'blob', entry.id], mostBytes + 1)).toString('utf8') }
    },
  }
}

interface Entry {
  readonly mode: string
  readonly id: string
  readonly name: string
}
