import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { escapeTerminal } from '../report/escape-terminal.ts'
import type { ActionAccess } from './action-access.ts'
import { compareWith, loadBaseline, type Baseline } from './baseline.ts'
import { artifactName, reportOfBase } from './foreign-report.ts'
import { accessProblem } from './github/access-problem.ts'

/**
 * What the report is compared with. `source`: a path, or `artifact:NAME` of the last successful run on the base branch. Throws UsageError for a file
 * that is no report; whatever GitHub or an artifact does is told and nothing is compared, since no gate hangs on it.
 */
export async function actionBaseline(source: string | null, access: ActionAccess): Promise<Baseline> {
  if (source === null) return await loadBaseline(null)
  const name = artifactName(source)
  if (name === null) {
    if (existsSync(source)) return await loadBaseline(source)
    core.info(escapeTerminal(`There is no baseline ${source}: nothing is compared.`))
    return await loadBaseline(null)
  }
  try {
    const earlier = await reportOfBase(name, access)
    if (earlier !== null) return await compareWith(earlier)
    core.info(escapeTerminal(`No successful run on the base branch has an artifact ${name} yet: nothing is compared.`))
  } catch (error) {
    const problem = `Nothing is compared with the base branch: ${accessProblem(error, 'actions: read')}`
    core.warning(escapeTerminal(problem), { title: 'No baseline' })
  }
  return await loadBaseline(null)
}
