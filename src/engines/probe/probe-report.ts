import type { RunStep, ServeStep, Step } from '../../protocol/job.ts'
import type { ClockFacts } from '../../protocol/clocks.ts'
import type { MeasureConditions, SeriesMessage } from '../../protocol/measure.ts'
import type { Attempt, CellFacts, ProbeMessage, TraceMessage } from '../../protocol/messages.ts'
import type { StepOutcome } from '../../protocol/process.ts'
import type { CellMeasurements } from '../../protocol/observation.ts'
import type { SystemFacts } from '../../protocol/system.ts'
import type { MessageReader } from '../../protocol/read-messages.ts'

/** Kept of what the probe writes on stderr, where it only complains. */
const STDERR_BYTES = 4_096
/** Of measurements in a plan; a cell that says more is not the probe. */
const MOST_SERIES = 200

/** What one probe said, gathered as it comes. */
export class ProbeReport {
  readonly outcomes = new Map<string, StepOutcome>()
  readonly traces = new Map<string, TraceMessage>()
  attempts: readonly Attempt[] | null = null
  facts: CellFacts | null = null
  readonly series: SeriesMessage[] = []
  conditions: MeasureConditions | null = null
  clocks: ClockFacts | null = null
  system: SystemFacts | null = null
  /** Since the epoch; null = it has not said a word. */
  helloMs: number | null = null
  bye = false
  /** Since the epoch: when the last outcome came. */
  lastOutcomeMs: number | null = null
  /** The step being worked on. */
  current: string | null = null
  stderr = ''
  readonly #planned: ReadonlyMap<string, Step['kind']>
  readonly #limitsMs: ReadonlyMap<string, number>
  readonly #reader: MessageReader
  readonly #onMeasure: (startUs: number) => void

  constructor(steps: readonly Step[], reader: MessageReader, onMeasure: (startUs: number) => void = () => undefined) {
    this.#planned = new Map(steps.map(({ id, kind }) => [id, kind]))
    this.#limitsMs = new Map(steps.flatMap((step) => (isOfBinary(step) ? [[step.id, step.timeoutMs]] : [])))
    this.#reader = reader
    this.#onMeasure = onMeasure
  }

  get problems(): readonly string[] {
    return this.#reader.problems
  }

  stdout(chunk: Uint8Array): void {
    for (const message of this.#reader.push(chunk)) this.#take(message)
  }

  complain(chunk: Buffer): void {
    if (this.stderr.length < STDERR_BYTES) this.stderr = (this.stderr + chunk.toString('utf8')).slice(0, STDERR_BYTES)
  }

  #take(message: ProbeMessage): void {
    if (message.type === 'hello') {
      this.helloMs ??= Date.now()
      return
    }
    if (message.type === 'bye') {
      this.bye = true
      this.current = null
      return
    }
    const step = message.type === 'outcome' ? message.outcome.step : message.step
    if (!this.#planned.has(step)) return
    switch (message.type) {
      case 'started':
        this.current = step
        break
      case 'outcome':
        if (!this.#isCutShort(message.outcome)) this.outcomes.set(step, message.outcome)
        this.lastOutcomeMs = Date.now()
        break
      case 'facts':
        this.facts = message.facts
        break
      case 'conditions':
        this.conditions = message.conditions
        break
      case 'series':
        if (this.series.length < MOST_SERIES) this.series.push(message)
        break
      case 'trace':
        this.traces.set(step, message)
        break
      case 'attempts':
        this.attempts = message.answers
        break
      case 'system':
        this.system = message.system
        break
      case 'clocks':
        this.clocks = message.clocks
        break
      case 'ready':
        if (message.startUs !== null) this.#onMeasure(message.startUs)
        break
    }
  }

  /** Ended by the job's limit, before its own: what it would have come to is not known. */
  #isCutShort({ step, timedOut, durationMs }: StepOutcome): boolean {
    return timedOut && durationMs < (this.#limitsMs.get(step) ?? 0)
  }

  /** null = nothing of the kind was planned. */
  measured(): CellMeasurements | null {
    const planned = [...this.#planned.values()].some((kind) => kind === 'measure' || kind === 'clocks')
    return planned ? { conditions: this.conditions, series: this.series, clocks: this.clocks } : null
  }

  /** Ids of the steps that nothing came back for. */
  missing(): readonly string[] {
    return [...this.#planned].filter(([id, kind]) => !this.#answered(id, kind)).map(([id]) => id)
  }

  #answered(id: string, kind: Step['kind']): boolean {
    if (kind === 'system') return this.system !== null
    if (kind === 'facts') return this.facts !== null
    if (kind === 'attempts') return this.attempts !== null
    if (kind === 'measure') return this.series.length > 0 || this.outcomes.has(id)
    if (kind === 'clocks') return this.clocks !== null || this.outcomes.has(id)
    return this.outcomes.has(id)
  }
}

function isOfBinary(step: Step): step is RunStep | ServeStep {
  return step.kind === 'run' || step.kind === 'serve'
}
