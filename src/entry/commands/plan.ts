import { join } from 'node:path'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { countText } from '../../report/words/quantity-text.ts'
import type { Plan } from '../../fanout/plan.ts'
import { reportSchema } from '../../report/report.ts'
import { planBinaries } from '../fanout/plan-binaries.ts'
import { readJsonFile } from '../fanout/read-json-file.ts'
import type { PlanOptions } from '../arguments/fanout-arguments.ts'

/** `portcullis plan FILE...`: who runs which cells. */
export async function plan({
  files,
  config,
  earlier,
  cellsPerJob,
  out,
  json,
  ...options
}: PlanOptions): Promise<number> {
  const before = earlier === null ? null : readJsonFile(earlier, reportSchema, 'report')
  const written = await planBinaries({ binaries: files, config, options, earlier: before, cellsPerJob, out })
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

/** The slices, each with its runner. */
export function describePlan({ slices, report }: Plan): string {
  const dealt = new Set(slices.flatMap(({ cells }) => cells))
  const left = report.cells.filter(({ id }) => !dealt.has(id))
  const lines = slices.map(({ name, runner, cells }) => `${name}  ${runner}  ${countText(cells.length, 'cell')}`)
  if (left.length > 0) lines.push(`no runner for ${countText(left.length, 'cell')}: ${left[0]!.reason ?? left[0]!.id}`)
  return `${lines.map(escapeTerminal).join('\n')}\n`
}
