import { describe, expect, test } from 'vitest'
import { newEvidence } from '../harness/cell-evidence.ts'
import { EnginePool } from '../harness/engine-pool.ts'
import { CellHandle } from '../harness/cell-handle.ts'
import type { MatrixCell } from '../harness/matrix-cell.ts'
import type { MatrixOptions } from '../harness/matrix-options.ts'
import { planMatrix, type KnownBinaries } from '../harness/matrix-plan.ts'

/** The test body; `signal` is aborted when the test's time is over. */
export type MatrixBody = (cell: MatrixCell, context: { readonly signal: AbortSignal }) => Promise<void> | void

export interface MatrixTest {
  /** Runs `body` once per cell, as a test of its own named after the cell. */
  (name: string, options: MatrixOptions, body: MatrixBody): void
  /** The same with options that all tests of a suite share; those of a test go on top. */
  with(shared: MatrixOptions): MatrixTestWith
}

export interface MatrixTestWith {
  (name: string, body: MatrixBody): void
  (name: string, options: Partial<MatrixOptions>, body: MatrixBody): void
}

const TEST_LIMIT_MS = 120_000

/** Engines live as long as the test file: opened when a cell first needs one, closed when its tests have ended. */
const cellTest = test.extend<{ enginePool: EnginePool }>({
  enginePool: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures this one needs
    async ({}, use) => {
      await using pool = new EnginePool()
      await use(pool)
    },
    { scope: 'file' },
  ],
})

export const matrixTest: MatrixTest = Object.assign(register, {
  with:
    (shared: MatrixOptions): MatrixTestWith =>
    (name: string, ...rest: [MatrixBody] | [Partial<MatrixOptions>, MatrixBody]) =>
      rest.length === 1 ? register(name, shared, rest[0]) : register(name, { ...shared, ...rest[0] }, rest[1]),
})

/** By test file, since a worker can run several. */
const binariesOf = new Map<string, KnownBinaries>()

function register(name: string, options: MatrixOptions, body: MatrixBody): void {
  // oxlint-disable-next-line vitest/valid-title -- the caller's
  describe(name, async () => {
    const file = expect.getState().testPath ?? ''
    const known = binariesOf.get(file) ?? []
    binariesOf.set(file, known)
    const plan = await planMatrix(options, known)
    for (const planned of plan.cells) {
      const limit = {
        timeout: options.timeoutMs ?? TEST_LIMIT_MS,
        concurrent: options.concurrent ?? false,
        // There before the test runs: what a hook or a filter keeps from running is told, too.
        meta: { portcullis: newEvidence(plan, planned) } as object,
      }
      cellTest(planned.cell.id, limit, async ({ enginePool, signal, task, skip }) => {
        const cell = new CellHandle({ plan, planned, pool: enginePool, signal })
        // Grows with each call, so that what a test saw before its time was over is kept.
        Object.assign(task.meta, { portcullis: cell.evidence })
        let failure: { readonly error: unknown } | null = null
        try {
          await body(cell, { signal })
        } catch (error) {
          failure = { error }
        }
        // What is unknown passes nowhere, also where the body caught it.
        if (cell.lost !== null) {
          if (options.unknown === 'skip') skip(cell.lost.message)
          throw cell.lost
        }
        if (failure !== null) throw failure.error
      })
    }
  })
}
