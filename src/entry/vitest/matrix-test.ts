import { describe, test } from 'vitest'
import { cellRecord } from '../harness/cell-record.ts'
import { EnginePool } from '../harness/engine-pool.ts'
import { CellHandle } from '../harness/cell-handle.ts'
import type { MatrixCell } from '../harness/matrix-cell.ts'
import type { MatrixOptions } from '../harness/matrix-options.ts'
import { planMatrix, type MatrixPlan } from '../harness/matrix-plan.ts'
import { UnknownCellError } from '../harness/unknown-cell-error.ts'
import type { PlannedCell } from '../../run.ts'

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

function register(name: string, options: MatrixOptions, body: MatrixBody): void {
  // oxlint-disable-next-line vitest/valid-title -- the caller's
  describe(name, async () => {
    const plan = await planMatrix(options)
    const limit = { timeout: options.timeoutMs ?? TEST_LIMIT_MS, concurrent: options.concurrent ?? false }
    for (const planned of plan.cells) {
      cellTest(planned.cell.id, limit, async ({ enginePool, signal, task, skip }) => {
        const outcome = await runBody({ plan, planned, pool: enginePool, signal, test: name, body })
        if (outcome.record) Object.assign(task.meta, { portcullis: outcome.record })
        if (outcome.error instanceof UnknownCellError && options.unknown === 'skip') skip(outcome.error.message)
        if (outcome.failed) throw outcome.error
      })
    }
  })
}

interface BodyInput {
  readonly plan: MatrixPlan
  readonly planned: PlannedCell
  readonly pool: EnginePool
  readonly signal: AbortSignal
  readonly test: string
  readonly body: MatrixBody
}

async function runBody(input: BodyInput): Promise<{ failed: boolean; error: unknown; record: object | null }> {
  const { plan, planned, pool, signal, test: name, body } = input
  const cell = new CellHandle(input)
  let failed = false
  let error: unknown = null
  try {
    await body(cell, { signal })
  } catch (thrown) {
    failed = true
    error = thrown
  }
  const seen = cell.seen()
  // What is unknown passes nowhere, also where the body caught it.
  if (seen.unknown !== null) {
    failed = true
    error = seen.unknown
  }
  const engine = seen.observations.length === 0 ? null : await pool.description(plan)
  const failure = failed ? firstLine(error) : null
  return { failed, error, record: cellRecord({ plan, planned, seen, test: name, failure, engine }) }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)
}
