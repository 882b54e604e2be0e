import { join } from 'node:path'
import type { Runners } from '../../config/runners.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { makePlan } from '../../fanout/make-plan.ts'
import type { Plan } from '../../fanout/plan.ts'
import type { Report } from '../../report/report.ts'
import { safeJson } from '../../report/formats/safe-json.ts'
import { run } from '../../run/run.ts'
import { VERSION } from '../../version.ts'
import { binaryFiles } from '../files/binary-files.ts'
import { loadConfig } from '../trust/load-config.ts'
import type { Trust } from '../trust/trust.ts'
import { nodePorts } from '../process/node-ports.ts'
import { withTheirSystems } from './with-their-systems.ts'
import { outFolder } from '../files/out-folder.ts'
import { writeText } from '../files/write-parts.ts'

export interface PlanRequest {
  /** Paths, globs, templates, lists of artifacts. */
  readonly binaries: readonly string[]
  /** Path of portcullis.yml; null = the one in the current directory, where there is one. */
  readonly config: string | null
  readonly options: ConfigOptions
  readonly cellsPerJob: number
  /** A report of earlier times, to balance the jobs by. */
  readonly earlier: Report | null
  /** Folder for plan.json and matrix.json. */
  readonly out: string
  /** Absent = as the environment says it, and nothing is allowed. */
  readonly trust?: Trust
}

export interface WrittenPlan {
  readonly plan: Plan
  readonly path: string
  /** For `strategy.matrix` of a workflow: `{"include": [{"slice", "runner"}]}`. */
  readonly matrix: string
}

/** Decides by prediction alone who runs which cells, and writes it down for the jobs. */
export async function planBinaries({
  binaries: words,
  config: file,
  options: asked,
  ...rest
}: PlanRequest): Promise<WrittenPlan> {
  const binaries = binaryFiles(words)
  const options = await withTheirSystems(asked, file, binaries, rest.trust)
  const { config, hash } = await loadConfig(file, options, rest.trust)
  const ports = nodePorts({ signal: new AbortController().signal, onEvent: () => {}, debug: () => {} })
  // The hash is of the configuration as the jobs will use it.
  const asPredicted = { ...config, engine: 'none' as const }
  const { report } = await run({ binaries, config: asPredicted, configHash: hash, toolVersion: VERSION }, ports)
  const plan = makePlan(report, {
    asked: askedFor(file, options),
    runners: config.qemu ? withEmulated(config.runners, report) : config.runners,
    cellsPerSlice: rest.cellsPerJob,
    earlier: rest.earlier,
  })
  const matrix = JSON.stringify({ include: plan.slices.map(({ name, runner }) => ({ slice: name, runner })) })
  const path = join(outFolder(rest.out), 'plan.json')
  writeText(path, safeJson(plan))
  writeText(join(rest.out, 'matrix.json'), `${matrix}\n`)
  return { plan, path, matrix }
}

/** With QEMU the runner of amd64 takes Linux machines that no runner is named for. */
function withEmulated(runners: Runners, { cells }: Report): Runners {
  const linux = cells.map(({ platform }) => platform).filter((platform) => platform.startsWith('linux/'))
  return { ...Object.fromEntries(linux.map((platform) => [platform, runners['linux/amd64'] ?? null])), ...runners }
}

function askedFor(config: string | null, options: ConfigOptions): Plan['asked'] {
  return {
    config,
    targets: [...(options.targets ?? [])],
    profiles: [...(options.profiles ?? [])],
    run: [...(options.run ?? [])],
    timers: options.timers ?? true,
    engine: options.engine ?? null,
    pull: options.pull ?? null,
    maxGlibc: options.maxGlibc ?? null,
    parallel: options.parallel ?? null,
    required: [...(options.required ?? [])],
    runners: { ...options.runners },
  }
}
