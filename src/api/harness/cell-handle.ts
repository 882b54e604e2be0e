import { smokeSteps } from '../../checks/smoke.ts'
import type { SmokeCase } from '../../config/smoke-case.ts'
import { describe } from '../../catalogue.ts'
import type { CellFacts } from '../../protocol/messages.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { reportPrediction } from '../../report/report-finding.ts'
import type { ReportBinary } from '../../report/report.ts'
import type { PlannedCell } from '../../run/ports.ts'
import { judgePlanned } from '../../run/judge-planned.ts'
import { callResult, serveResult, statusForgiven } from './call-result.ts'
import { runCase, serveCase, sharedCase } from './call-steps.ts'
import { timersConfig, timersResult } from './measured-timers.ts'
import type { Call, CallOptions, CallResult, ServeOptions, ServeResult, TimersResult } from './cell-calls.ts'
import type { CallResults, MatrixCell, TimersOptions } from './matrix-cell.ts'
import { bareCall, newEvidence, type CellEvidence } from './cell-evidence.ts'
import { caseName } from '../../config/case-name.ts'
import type { EnginePool } from './engine-pool.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import { UnknownCellError } from './unknown-cell-error.ts'

/** For the container and the probe, on top of what the calls may take. */
const OVERHEAD_MS = 30_000

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
  /** What was called and seen so far, for the harness itself. */
  readonly evidence: CellEvidence
  readonly #input: CellHandleInput
  readonly #names = new Set<string>()
  #unknown: UnknownCellError | null = null

  constructor(input: CellHandleInput) {
    const { cell, prediction } = input.planned
    const { id, image, libc, kernel } = cell.target
    this.#input = input
    this.evidence = newEvidence(input.plan, input.planned)
    this.id = cell.id
    this.platform = cell.platform
    this.target = { id, image, libc: { family: libc.family, version: libc.version }, kernel }
    this.profile = cell.profile.name
    this.prediction = reportPrediction(prediction)
    this.binary = input.plan.binary
  }

  async run(args: readonly string[] = [], options: CallOptions = {}): Promise<CallResult> {
    const [result] = await this.#observe([runCase(this.#nextName(args), args, options)])
    return result!
  }

  async runAll<const Calls extends readonly Call[]>(calls: Calls): Promise<CallResults<Calls>> {
    const cases = calls.map((call) => sharedCase(this.#nextName(call.args), call))
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
    return this.#seenFacts() ?? (await this.#work([], OVERHEAD_MS)).facts!
  }

  /** Why the cell was lost, also where the test body caught it. */
  get lost(): UnknownCellError | null {
    return this.#unknown
  }

  async #observe(cases: readonly SmokeCase[]): Promise<readonly CallResult[]> {
    const { plan, planned } = this.#input
    const { policy } = plan.config
    const timeoutMs = cases.reduce((sum, each) => sum + each.timeoutMs, OVERHEAD_MS)
    const { calls } = this.evidence
    // Before it is made: a call that nobody waits for has no outcome, which is no pass.
    const first = calls.push(...cases.map(bareCall)) - cases.length
    const observation = await this.#work(cases, timeoutMs)
    const outcomes = cases.map((smoke) => observation.outcomes.find(({ step }) => step === smoke.name)!)
    const smoke = cases.map((each, index) => statusForgiven(each, outcomes[index]!))
    calls.splice(first, cases.length, ...smoke.map(bareCall))
    const { judgement } = judgePlanned(planned, plan.facts, observation, { smoke, policy })
    const incomplete = judgement.findings.find(({ id }) => id === 'stand-in-incomplete')
    if (incomplete) throw this.#lost({ kind: incomplete.id, message: describe(incomplete).message })
    return judgement.steps.map((step, index) => callResult(this.id, step, outcomes[index]!))
  }

  async #work(cases: readonly SmokeCase[], timeoutMs: number): Promise<CellObservation> {
    const { plan, planned, pool, signal } = this.#input
    const steps = smokeSteps(cases, { traced: plan.config.policy.denyCalls !== undefined })
    return await this.#observed(() => pool.observe(plan, { cell: planned.cell, steps, timeoutMs, signal }))
  }

  /** Keeps what was seen. Rejects with UnknownCellError where the cell cannot be had. */
  async #observed(observe: () => Promise<CellObservation>): Promise<CellObservation> {
    const { plan, planned, pool, signal } = this.#input
    const foreign = planned.prediction.findings.find(({ id }) => id === 'wrong-architecture')
    if (foreign) throw this.#lost({ kind: 'platform-unavailable', message: describe(foreign).message })
    const observation = await observe()
    // The test's time was over: that is its failure, and no loss of the cell.
    if (observation.trouble?.kind === 'interrupted' && signal.aborted)
      throw new UnknownCellError(this.id, observation.trouble)
    this.evidence.engine ??= await pool.description(plan)
    this.evidence.observations.push(observation)
    if (observation.trouble) throw this.#lost(observation.trouble)
    return observation
  }

  #lost(trouble: { readonly kind: string; readonly message: string }): UnknownCellError {
    this.#unknown ??= new UnknownCellError(this.id, trouble)
    const { reason, message } = this.#unknown
    this.evidence.unknown = { reason, message }
    return this.#unknown
  }

  #outcomeOf(smoke: SmokeCase): CellObservation['outcomes'][number] {
    return this.evidence.observations.flatMap(({ outcomes }) => outcomes).find(({ step }) => step === smoke.name)!
  }

  #seenFacts(): CellFacts | null {
    return this.evidence.observations.find(({ facts }) => facts !== null)?.facts ?? null
  }

  /** Takes the name at once, so that calls side by side have names of their own. */
  #nextName(args?: readonly string[]): string {
    const name = caseName(Array.isArray(args) ? args.join(' ') : '', this.#names)
    this.#names.add(name)
    return name
  }
}
