import { smokeSteps } from '../../checks/smoke.ts'
import type { SmokeCase } from '../../config/smoke-case.ts'
import { describe } from '../../catalogue.ts'
import type { CellStep } from '../../protocol/job.ts'
import type { CellFacts } from '../../protocol/messages.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { reportPrediction } from '../../report/report-finding.ts'
import type { ReportBinary } from '../../report/report.ts'
import type { PlannedCell } from '../../run.ts'
import { callResult, serveResult } from './call-result.ts'
import { callCase, serveCase } from './call-steps.ts'
import { timersConfig, timersResult } from './measured-timers.ts'
import type { Call, CallOptions, CallResult, ServeOptions, ServeResult, TimersResult } from './cell-calls.ts'
import type { CallResults, MatrixCell, TimersOptions } from './matrix-cell.ts'
import type { EnginePool } from './engine-pool.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import { UnknownCellError } from './unknown-cell-error.ts'

/** For the container and the probe, on top of what the calls may take. */
const OVERHEAD_MS = 30_000
const FACTS_STEP: CellStep = { step: { kind: 'facts', id: 'facts' }, startAs: 'child' }

export interface CellHandleInput {
  readonly plan: MatrixPlan
  readonly planned: PlannedCell
  readonly pool: EnginePool
  readonly signal: AbortSignal
}

/** The real handle. */
export class CellHandle implements MatrixCell {
  readonly id: string
  readonly platform: string
  readonly target: MatrixCell['target']
  readonly profile: string
  readonly prediction: MatrixCell['prediction']
  readonly binary: ReportBinary
  readonly #input: CellHandleInput
  readonly #calls: SmokeCase[] = []
  readonly #names = new Set<string>()
  readonly #observations: CellObservation[] = []
  #unknown: UnknownCellError | null = null

  constructor(input: CellHandleInput) {
    const { cell, prediction } = input.planned
    const { id, image, libc, kernel } = cell.target
    this.#input = input
    this.id = cell.id
    this.platform = cell.platform
    this.target = { id, image, libc: { family: libc.family, version: libc.version }, kernel }
    this.profile = cell.profile.name
    this.prediction = reportPrediction(prediction)
    this.binary = input.plan.binary
  }

  async run(args: readonly string[] = [], options: CallOptions = {}): Promise<CallResult> {
    const [result] = await this.#observe([callCase(this.#nextName(args), { ...options, args })])
    return result!
  }

  async runAll<const Calls extends readonly Call[]>(calls: Calls): Promise<CallResults<Calls>> {
    const cases = calls.map((call) => callCase(this.#nextName(call.args), { ...call, startAs: 'child' }))
    return (await this.#observe(cases)) as CallResults<Calls>
  }

  async serve(options: ServeOptions): Promise<ServeResult> {
    const smoke = serveCase(this.#nextName(options.args), options)
    const [result] = await this.#observe([smoke])
    const asked = smoke.server?.request ? 1 + (smoke.server.more?.length ?? 0) : 0
    return serveResult(result!, this.#outcomeOf(smoke), asked)
  }

  async measureTimers(options: TimersOptions = {}): Promise<TimersResult> {
    const { plan, planned, pool, signal } = this.#input
    const timers = timersConfig(options, plan.config.timers)
    const { cell } = planned
    const observation = await this.#observed(() => pool.measureTimers(plan, { cell, timers, signal }))
    return timersResult(cell, timers, observation, plan.config.policy.timers)
  }

  async facts(): Promise<CellFacts> {
    return this.#seenFacts() ?? (await this.#work([FACTS_STEP], OVERHEAD_MS)).facts!
  }

  /** What was called and seen so far, for the harness itself. */
  seen(): CellSeen {
    return { calls: this.#calls, observations: this.#observations, unknown: this.#unknown }
  }

  async #observe(cases: readonly SmokeCase[]): Promise<readonly CallResult[]> {
    const timeoutMs = cases.reduce((sum, each) => sum + each.timeoutMs, OVERHEAD_MS)
    this.#calls.push(...cases)
    const steps = smokeSteps(cases)
    await this.#work(this.#seenFacts() === null ? [FACTS_STEP, ...steps] : steps, timeoutMs)
    const { plan, planned } = this.#input
    const { target, profile } = planned.cell
    const facts = this.#seenFacts()
    const machine = facts && { kernel: facts.kernel, cpuLevel: facts.cpuLevel }
    const context = { facts: plan.facts, target, profile, ...(machine && { machine }) }
    return cases.map((smoke) => callResult(this.id, smoke, this.#outcomeOf(smoke), context))
  }

  async #work(steps: readonly CellStep[], timeoutMs: number): Promise<CellObservation> {
    const { plan, planned, pool, signal } = this.#input
    return await this.#observed(() => pool.observe(plan, { cell: planned.cell, steps, timeoutMs, signal }))
  }

  /** Keeps what was seen. Rejects with UnknownCellError where the cell cannot be had. */
  async #observed(observe: () => Promise<CellObservation>): Promise<CellObservation> {
    const foreign = this.#input.planned.prediction.findings.find(({ id }) => id === 'wrong-architecture')
    if (foreign) throw this.#lost({ kind: 'platform-unavailable', message: describe(foreign).message })
    const observation = await observe()
    this.#observations.push(observation)
    if (observation.trouble) throw this.#lost(observation.trouble)
    return observation
  }

  #lost(
    trouble:
      | { readonly kind: 'platform-unavailable'; readonly message: string }
      | NonNullable<CellObservation['trouble']>,
  ): UnknownCellError {
    this.#unknown ??= new UnknownCellError(this.id, trouble)
    return this.#unknown
  }

  #outcomeOf(smoke: SmokeCase): CellObservation['outcomes'][number] {
    return this.#observations.flatMap(({ outcomes }) => outcomes).find(({ step }) => step === smoke.name)!
  }

  #seenFacts(): CellFacts | null {
    return this.#observations.find(({ facts }) => facts !== null)?.facts ?? null
  }

  /** Takes the name at once, so that calls side by side have names of their own. */
  #nextName(args?: readonly string[]): string {
    const name = freeName(callName(args), this.#names)
    this.#names.add(name)
    return name
  }
}

export interface CellSeen {
  readonly calls: readonly SmokeCase[]
  readonly observations: readonly CellObservation[]
  readonly unknown: UnknownCellError | null
}

/** As `--run` names its cases. */
function callName(args: readonly string[] = []): string {
  const words = Array.isArray(args) ? args.join(' ').slice(0, 200) : ''
  return words === '' ? 'run' : `run: ${words}`
}

/** The name itself, or the first free `name (2)`: it is a step's id in its cell. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`
  return free
}
