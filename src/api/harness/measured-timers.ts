import type { TimersConfig } from '../../config/config.ts'
import { LEAST_TIMER_SAMPLES, TIMER_MODES, type TimerPolicy } from '../../config/timer-policy.ts'
import { UsageError } from '../../errors.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { reportTimers } from '../../report/report-timers.ts'
import type { Cell } from '../../targets/cell.ts'
import { judgeDuet } from '../../verdict/timer-judgement.ts'
import type { TimerJudgement } from '../../verdict/timer-judgement.ts'
import { knownOptions } from '../known-options.ts'
import type { TimersResult } from './cell-calls.ts'
import type { TimersOptions } from './matrix-cell.ts'

const LEAST_PERIOD_MS = 0.1
const MOST_PERIOD_MS = 1_000
const MOST_SAMPLES = 100_000

/** The options of a test body over what portcullis.yml says. Throws UsageError for what the duet cannot be. */
export function timersConfig(options: TimersOptions, configured: TimersConfig): TimersConfig {
  knownOptions('cell.measureTimers', options, { periodMs: true, samples: true, mode: true })
  const { periodMs, samples, mode } = options
  if (periodMs !== undefined && !(periodMs >= LEAST_PERIOD_MS && periodMs <= MOST_PERIOD_MS)) {
    throw wrong('periodMs', periodMs, `a number of milliseconds from ${LEAST_PERIOD_MS} to ${MOST_PERIOD_MS}`)
  }
  if (
    samples !== undefined &&
    !(Number.isInteger(samples) && samples >= LEAST_TIMER_SAMPLES && samples <= MOST_SAMPLES)
  ) {
    throw wrong('samples', samples, `a whole number from ${LEAST_TIMER_SAMPLES} to ${MOST_SAMPLES}`)
  }
  if (mode !== undefined && !TIMER_MODES.includes(mode)) throw wrong('mode', mode, TIMER_MODES.join(', '))
  return {
    ...configured,
    periodNs: periodMs === undefined ? configured.periodNs : Math.round(periodMs * 1e6),
    mode: mode ?? configured.mode,
    samples: samples ?? (mode === undefined ? configured.samples : null),
  }
}

/** A cell's duet, judged. null: it was measured alone, or not at all. */
function judgedTimers(cell: Cell, { control, measured }: CellObservation, policy: TimerPolicy): TimerJudgement | null {
  return control === undefined ? null : judgeDuet(cell, { control, cell: measured?.series ?? [] }, policy)
}

export function timersResult(
  cell: Cell,
  { periodNs }: TimersConfig,
  observation: CellObservation,
  policy: TimerPolicy,
): TimersResult {
  const timers = reportTimers(observation, judgedTimers(cell, observation, policy))
  return {
    cell: cell.id,
    periodNs,
    paths: timers?.paths ?? [],
    duet: timers?.duet ?? null,
    alone: timers?.alone ?? null,
  }
}

function wrong(name: string, value: unknown, expected: string): UsageError {
  return new UsageError(`measureTimers was given ${name} ${JSON.stringify(value)}`, { hint: `Give ${expected}.` })
}
