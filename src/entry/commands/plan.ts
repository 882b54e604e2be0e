import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePlan } from '../../fanout/make-plan.ts'
import type { Plan } from '../../fanout/plan.ts'
import { escapeTerminal } from '../../report/escape-terminal.ts'
import { countText } from '../../report/quantity-text.ts'
import { reportSchema } from '../../report/report.ts'
import { safeJson } from '../../report/safe-json.ts'
import { run } from '../../run.ts'
import { VERSION } from '../../version.ts'
import type { PlanOptions } from '../fanout-arguments.ts'
import { loadConfig } from '../load-config.ts'
import { nodePorts } from '../node-ports.ts'
import { readJsonFile } from '../read-json-file.ts'

/** `portcullis plan FILE...`: who runs which cells. plan.json is for the jobs, matrix.json for `strategy.matrix` of the workflow. */
export async function plan(options: PlanOptions): Promise<number> {
  const made = await planOf(options)
  mkdirSync(options.out, { recursive: true })
  writeFileSync(join(options.out, 'plan.json'), safeJson(made))
  const matrix = jobMatrix(made)
  writeFileSync(join(options.out, 'matrix.json'), `${JSON.stringify(matrix)}\n`)
  process.stdout.write(options.json ? `${JSON.stringify(matrix)}\n` : describePlan(made))
  return 0
}

async function planOf({ files, earlier, cellsPerJob, ...words }: PlanOptions): Promise<Plan> {
  const { config, hash } = await loadConfig(words.config, words)
  const ports = nodePorts({ signal: new AbortController().signal, onEvent: () => {}, debug: () => {} })
  // By prediction alone; the hash is of the configuration as the jobs will use it.
  const { report } = await run(
    { binaries: files, config: { ...config, engine: 'none' }, configHash: hash, toolVersion: VERSION },
    ports,
  )
  return makePlan(report, {
    asked: {
      config: words.config,
      targets: [...words.targets],
      profiles: [...words.profiles],
      run: [...words.run],
      timers: words.timers,
      engine: words.engine,
      pull: words.pull,
      maxGlibc: words.maxGlibc,
      parallel: words.parallel,
    },
    runners: config.runners,
    cellsPerSlice: cellsPerJob,
    earlier: earlier === null ? null : readJsonFile(earlier, reportSchema, 'report'),
  })
}

/** As `strategy.matrix` takes it. */
function jobMatrix({ slices }: Plan): { include: { slice: string; runner: string }[] } {
  return { include: slices.map(({ name, runner }) => ({ slice: name, runner })) }
}

function describePlan({ slices, report }: Plan): string {
  const dealt = new Set(slices.flatMap(({ cells }) => cells))
  const left = report.cells.filter(({ id }) => !dealt.has(id))
  const lines = slices.map(({ name, runner, cells }) => `${name}  ${runner}  ${countText(cells.length, 'cell')}`)
  if (left.length > 0) lines.push(`no runner for ${countText(left.length, 'cell')}: ${left[0]!.reason ?? left[0]!.id}`)
  return `${lines.map(escapeTerminal).join('\n')}\n`
}
