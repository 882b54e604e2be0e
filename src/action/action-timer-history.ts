import { join } from 'node:path'
import * as core from '@actions/core'
import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import type { Report } from '../report/report.ts'
import type { BaselineStore } from '../timing/baseline.ts'
import { connect, type ActionAccess } from './action-access.ts'
import { artifactName, fileOfBase } from './foreign-report.ts'
import { accessProblem } from './github/access-problem.ts'
import { branchFile } from './github/branch-file.ts'
import { statusOf } from './github/comments.ts'
import { field } from '../trust/payload.ts'
import { ownerAndRepo } from './github/pull-request.ts'
import { historyLines, rollTimerHistory } from '../host/files/roll-timer-history.ts'
import { timerHistoryFile } from '../host/files/timer-history-file.ts'
import { writeText } from '../host/files/write-parts.ts'

const FILE = 'timer-history.jsonl'
/** Two runs may write at the same moment; the later one reads again. */
const MAX_TRIES = 3

/**
 * Compares the report's timers with the history at `source`, and adds them: a path, `artifact:NAME` of the base branch (the new history lies in `out`, for
 * that artifact), or `branch:NAME` (written by runs of the default branch alone). Whatever goes wrong is told: no gate hangs on it. Returns the report, with
 * what is later than usual among its changes.
 */
export async function withTimerHistory(
  report: Report,
  source: string,
  out: string,
  access: ActionAccess,
): Promise<Report> {
  try {
    const cells = await rollWithRetries(report, await storeOf(source, out, access))
    for (const line of historyLines(cells)) core.info(line)
    const later = cells.filter(({ comparison }) => comparison.kind === 'later').map(({ cell }) => cell)
    const { changes } = report
    if (later.length === 0 || changes === null) return report
    const jitter = changes.jitter ?? { worse: [], better: [], same: 0, notComparable: 0, later: [] }
    return { ...report, changes: { ...changes, jitter: { ...jitter, later } } }
  } catch (error) {
    const permission = source.startsWith('branch:') ? 'contents: write' : 'actions: read'
    const problem = `The history of timers was not kept: ${accessProblem(error, permission)}`
    core.warning(escapeTerminal(problem), { title: 'No timer history' })
    return report
  }
}

async function rollWithRetries(report: Report, store: BaselineStore): ReturnType<typeof rollTimerHistory> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rollTimerHistory(report, store)
    } catch (error) {
      if (statusOf(error) !== 409 || attempt === MAX_TRIES) throw error
    }
  }
}

async function storeOf(source: string, out: string, access: ActionAccess): Promise<BaselineStore> {
  const artifact = artifactName(source)
  if (artifact !== null) {
    return {
      read: async () => (await fileOfBase(artifact, FILE, access))?.toString('utf8') ?? '',
      write: (text) => Promise.resolve(writeText(join(out, FILE), text)),
    }
  }
  const branch = /^branch:(.+)$/.exec(source)?.[1]
  if (branch === undefined) return timerHistoryFile(source)
  const own = ownerAndRepo(access.environment.repository)
  if (own === null) throw new Error('the runner does not say whose run this is')
  const file = branchFile(await connect(access), { ...own, branch, path: FILE })
  return isOfDefaultBranch(access) ? file : { ...file, write: () => Promise.resolve() }
}

/** What a pull request measures is no part of what is usual. */
function isOfDefaultBranch({ environment }: ActionAccess): boolean {
  const branch = field(field(environment.payload(), 'repository'), 'default_branch')
  return typeof branch === 'string' && environment.identity.ref === `refs/heads/${branch}`
}
