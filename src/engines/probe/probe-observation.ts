import type { CellObservation } from '../../protocol/observation.ts'
import type { ProbeRun } from './probe-run.ts'
import { probeTrouble } from './probe-trouble.ts'

/** What one probe's run showed of its cell. */
export function observationOf(run: ProbeRun, limitMs: number): CellObservation {
  const { facts, outcomes, helloMs, traces, attempts, system } = run.report
  const measured = run.report.measured()
  return {
    image: null,
    facts,
    outcomes: [...outcomes.values()],
    timers: [],
    clock: null,
    ...(measured && { measured }),
    ...(traces.size > 0 && { traces: [...traces.values()] }),
    ...(attempts && { attempts }),
    ...(system && { systemFacts: system }),
    containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run.startedMs),
    trouble: probeTrouble(run, limitMs),
  }
}
