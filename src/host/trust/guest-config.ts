import type { Config } from '../../config/config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import { withOptions, type ConfigOptions } from '../../config/with-options.ts'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { admit, baseName, mayLoosen } from '../../trust/admit.ts'
import type { Guest } from '../../trust/author.ts'
import { readFrom } from './read-from.ts'
import { baseFiles, type CommitFiles } from './base-files.ts'
import { gitFiles } from './git-files.ts'
import { isWithin, repositoryFiles, repositoryRoot } from './repository-files.ts'
import type { Trust } from './trust.ts'
import { workingFiles } from './working-files.ts'

export interface GuestTrust extends Trust {
  readonly author: Guest
}

/**
 * The working directory's configuration, where anybody may have written it. Beside it the operator's own is read from the base with the same options, and
 * `admit` decides. Throws UsageError where the base cannot be read: then nobody can say what is allowed.
 */
export async function readGuestConfig(file: string | null, asked: ConfigOptions, trust: GuestTrust): Promise<Config> {
  const { author: guest, allowLoosening, workspace, fromPlan = false } = trust
  // What lies outside of everything that was checked out is what the operator has put there.
  const outside = file !== null && workspace !== null && !isWithin(resolve(workspace), resolve(file))
  if (outside && !fromPlan) return await readFrom(workingFiles, file, asked)
  const root = rootOf(file, trust)
  const named = fromPlan ? [] : namedFiles(asked)
  const files = mayLoosen(guest, allowLoosening) ? workingFiles : repositoryFiles(root, named)
  const config = await readFrom(files, file, asked)
  const operators = await operatorsConfig(file, asked, trust)
  return admit({ guest, config, operators, allowLoosening })
}

/** What a run on the base would use with these options. */
export async function operatorsConfig(file: string | null, asked: ConfigOptions, trust: GuestTrust): Promise<Config> {
  const root = rootOf(file, trust)
  try {
    const base = baseFiles(await commitFiles(root, trust), root, namedFiles(asked))
    if (file === null) return await readFrom(base, null, asked)
    const there = await base.read(file, 1 << 20)
    return there.kind === 'absent' ? withOptions(defaultConfig(), asked) : await readFrom(base, file, asked)
  } catch (error) {
    throw unreadable(trust.author, error)
  }
}

/** Files that options name: `seccomp=FILE`. */
function namedFiles({ profiles = [] }: ConfigOptions): readonly string[] {
  return profiles.filter((word) => word.startsWith('seccomp=')).map((word) => word.slice('seccomp='.length))
}

function rootOf(file: string | null, { workspace }: Trust): string {
  return repositoryRoot(file === null ? process.cwd() : dirname(resolve(file)), workspace)
}

async function commitFiles(root: string, { author, askForBase }: GuestTrust): Promise<CommitFiles> {
  const { base } = author
  if (base === null) throw new Error('the event names no commit of it')
  const local = await gitFiles(root, base.commit)
  if (local !== null) return local
  if (askForBase !== undefined) return await askForBase(base)
  throw new Error(`this checkout does not have the commit ${base.commit}`)
}

function unreadable(guest: Guest, error: unknown): UsageError {
  const said = error instanceof Error ? error.message : String(error)
  const commit = guest.base?.commit ?? 'COMMIT'
  return new UsageError(
    `the configuration is from ${guest.who}, and that of ${baseName(guest)} cannot be read: ${said.slice(0, 500)}`,
    {
      hint: `The policy of ${baseName(guest)} decides, so it has to be there. Fetch it first: git fetch --no-tags --depth=1 origin ${commit}. The Action reads it with the permission contents: read.`,
      cause: error,
    },
  )
}
