import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { reportSchema, type Report } from '../report/report.ts'
import type { ActionAccess } from './action-access.ts'
import { compareWith, loadBaseline, type Baseline } from '../host/files/baseline.ts'
import { readJsonFile } from '../host/files/read-json-file.ts'
import { artifactName, reportOfBase } from './foreign-report.ts'
import { accessProblem } from './github/access-problem.ts'

/**
 * What the report is compared with. `source`: a path, or `artifact:NAME` of the last successful run on the base branch. Throws UsageError for a file
 * that is no report; whatever GitHub or an artifact does is told and nothing is compared, since no gate hangs on it.
 */
export async function actionBaseline(source: string | null, access: ActionAccess): Promise<Baseline> {
  const earlier = await earlierReport(source, access)
  return earlier === null ? await loadBaseline(null) : await compareWith(earlier)
}

/** A report of earlier times, as `actionBaseline` takes it; null: there is none. */
export async function earlierReport(source: string | null, access: ActionAccess): Promise<Report | null> {
  if (source === null) return null
  const name = artifactName(source)
  if (name === null) {
    if (existsSync(source)) return readJsonFile(source, reportSchema, 'baseline')
    core.info(escapeTerminal(`There is no earlier report ${source} yet: nothing is compared.`))
    return null
  }
  try {
    const earlier = await reportOfBase(name, access)
    if (earlier === null) {
      const none = `No successful run on the base branch has an artifact ${name} yet: nothing is compared.`
      core.info(escapeTerminal(none))
    }
    return earlier
  } catch (error) {
    const problem = `Nothing is compared with the base branch: ${accessProblem(error, 'actions: read')}`
    core.warning(escapeTerminal(problem), { title: 'No baseline' })
    return null
  }
}
