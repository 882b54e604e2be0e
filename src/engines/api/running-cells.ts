import type { CellObservation } from '../../protocol/observation.ts'
import { nothingSeen } from '../nothing-seen.ts'
import { engineTrouble } from './engine-trouble.ts'

/** The cells of an engine that are under way: each ends in an observation, also when the engine is closed meanwhile. */
export class RunningCells {
  readonly #closing = new AbortController()
  readonly #running = new Set<Promise<CellObservation>>()

  /** Aborts when the engine is closed. */
  get signal(): AbortSignal {
    return this.#closing.signal
  }

  /** `cell` gets a signal for whichever comes first, the caller's or the end of the engine. Never rejects. */
  async run(signal: AbortSignal, cell: (signal: AbortSignal) => Promise<CellObservation>): Promise<CellObservation> {
    const either = AbortSignal.any([signal, this.#closing.signal])
    const running = cell(either).catch((error: unknown) => nothingSeen(engineTrouble(error, null)))
    this.#running.add(running)
    const observation = await running
    this.#running.delete(running)
    return observation
  }

  /** Stops them and waits for their ends. */
  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all(this.#running)
  }
}
