import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../errors.ts'
import { planSchema, type Plan, type PlannedSlice, type Slice } from '../../fanout/plan.ts'
import { escapeTerminal } from '../../report/escape-terminal.ts'
import { safeJson } from '../../report/safe-json.ts'
import { run } from '../../run.ts'
import { VERSION } from '../../version.ts'
import type { RunSliceOptions } from '../fanout-arguments.ts'
import { loadConfig } from '../load-config.ts'
import { nodePorts } from '../node-ports.ts'
import { progress } from '../progress.ts'
import { readJsonFile } from '../read-json-file.ts'
import { stopSignals } from '../stop-signals.ts'
import { useColor } from '../terminal.ts'
import { render } from './check.ts'

/**
 * `portcullis run --plan FILE --slice NAME`: one job's cells. Writes `<slice>.json` for `portcullis report`, which is where the gate is;
 * here failing cells are a result, not a failure.
 */
export async function runSlice(options: RunSliceOptions): Promise<number> {
  const plan = readJsonFile(options.plan, planSchema, 'plan')
  const slice = plan.slices.find(({ name }) => name === options.slice)
  if (slice === undefined) {
    throw new UsageError(`the plan has no slice ${JSON.stringify(options.slice)}`, {
      hint: `It has: ${plan.slices.map(({ name }) => name).join(', ') || 'none'}.`,
    })
  }
  const { report, exitCode } = await runCells(plan, slice, options.verbose)
  const attempt = options.attempt ?? (Number.parseInt(process.env['GITHUB_RUN_ATTEMPT'] ?? '', 10) || 1)
  const brought: Slice = { schema: 'portcullis-slice/1', name: slice.name, attempt, report }
  mkdirSync(options.out, { recursive: true })
  writeFileSync(join(options.out, `${slice.name}.json`), safeJson(brought))
  process.stdout.write(await render(report, { format: 'terminal', verbose: options.verbose }))
  return exitCode === 3 ? 3 : 0
}

async function runCells({ asked, report: planned }: Plan, slice: PlannedSlice, verbose: boolean) {
  const { config, hash } = await loadConfig(asked.config, asked)
  if (hash !== planned.configHash || VERSION !== planned.tool.version) {
    throw new UsageError('the plan was made with another configuration or version of portcullis', {
      hint: `Plan: ${planned.tool.version}, ${planned.configHash}. Here: ${VERSION}, ${hash}. Check out the same commit in every job.`,
    })
  }
  const shown = progress(process.stderr, useColor(process.stderr, process.env))
  using stop = stopSignals((signal) => shown.line(`${signal}: stopping the cells, then a partial slice follows`))
  const ports = nodePorts({
    signal: stop.signal,
    onEvent: shown.onEvent,
    debug: (line) => verbose && shown.line(escapeTerminal(line)),
  })
  for (const { path, sha256 } of planned.binaries) {
    using _exists = ports.openSource(path)
    const found = await ports.sha256(path)
    if (found === sha256) continue
    throw new UsageError(`binary ${JSON.stringify(path)} has SHA-256 ${found}, the plan has ${sha256}`, {
      hint: 'Build once and hand the binaries on to the jobs as an artifact.',
    })
  }
  const result = await run(
    {
      binaries: planned.binaries.map(({ path }) => path),
      config,
      configHash: hash,
      toolVersion: VERSION,
      only: new Set(slice.cells),
    },
    ports,
  )
  shown.end()
  return result
}
