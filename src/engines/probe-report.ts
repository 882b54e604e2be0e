import type { Step } from '../protocol/job.ts'
import type { CellFacts, ClockMessage, ProbeMessage, StepOutcome, TimerMessage } from '../protocol/messages.ts'
import type { MessageReader } from '../protocol/read-messages.ts'

/** Kept of what the probe writes on stderr, where it only complains. */
const STDERR_BYTES = 4_096

/** What one probe said, gathered as it comes. */
export class ProbeReport {
  readonly outcomes = new Map<string, StepOutcome>()
  readonly timers: TimerMessage[] = []
  facts: CellFacts | null = null
  clock: ClockMessage | null = null
  /** Since the epoch; null = it has not said a word. */
  helloMs: number | null = null
  bye = false
  /** Since the epoch: when the last outcome came. */
  lastOutcomeMs: number | null = null
  /** The step being worked on. */
  current: string | null = null
  stderr = ''
  readonly #planned: ReadonlyMap<string, Step['kind']>
  readonly #reader: MessageReader

  constructor(steps: readonly Step[], reader: MessageReader) {
    this.#planned = new Map(steps.map(({ id, kind }) => [id, kind]))
    this.#reader = reader
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
        this.outcomes.set(step, message.outcome)
        this.lastOutcomeMs = Date.now()
        break
      case 'facts':
        this.facts = message.facts
        break
      case 'timer':
        this.timers.push(message)
        break
      case 'clock':
        this.clock = message
        break
    }
  }

  /** Ids of the steps that nothing came back for. */
  missing(): readonly string[] {
    return [...this.#planned].filter(([id, kind]) => !this.#answered(id, kind)).map(([id]) => id)
  }

  #answered(id: string, kind: Step['kind']): boolean {
    if (kind === 'facts') return this.facts !== null
    if (kind === 'timers') return this.timers.length > 0
    return this.outcomes.has(id)
  }
}
