import { join } from 'node:path'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { describePlan } from '../../host/fanout/describe-plan.ts'
import type { Plan } from '../../fanout/plan.ts'
import { reportSchema } from '../../report/report.ts'
import { planBinaries } from '../../host/fanout/plan-binaries.ts'
import { trustOf } from '../../host/trust/trust.ts'
import { readJsonFile } from '../../host/files/read-json-file.ts'
import type { PlanOptions } from '../arguments/fanout-arguments.ts'

/** `portcullis plan FILE...`: who runs which cells. */
export async function plan({
  files,
  config,
  earlier,
  cellsPerJob,
  out,
  json,
  allowLoosening,
  ...options
}: PlanOptions): Promise<number> {
  const before = earlier === null ? null : readJsonFile(earlier, reportSchema, 'report')
  const trust = trustOf(process.env, allowLoosening)
  const written = await planBinaries({ binaries: files, config, options, earlier: before, cellsPerJob, out, trust })
  process.stdout.write(json ? `${written.matrix}\n` : `${describePlan(written.plan)}${nextSteps(written.plan, out)}`)
  return 0
}

/** What was written, and how to go on by hand. */
function nextSteps({ slices: [first] }: Plan, out: string): string {
  const file = join(out, 'plan.json')
  const run = `portcullis run --plan ${file} --slice ${first?.name ?? 'NAME'}`
  const next = `Next, on each runner: ${run}; then: portcullis report --plan ${file} slices`
  return `\n${escapeTerminal(`wrote ${file} and ${join(out, 'matrix.json')}`)}\n${escapeTerminal(next)}\n`
}
