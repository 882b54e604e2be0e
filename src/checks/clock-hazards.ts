import { finding, type Finding } from '../findings.ts'
import type { ClockFacts } from '../protocol/clocks.ts'
import type { SeriesMessage } from '../protocol/measure.ts'
import type { CellMeasurements } from '../protocol/observation.ts'
import { clockOffsetMs } from '../timing/clock-offset.ts'
import { withPassedOver } from '../timing/passed-over.ts'
import { summariseClock } from '../timing/summarise.ts'
import { sumCauses } from '../timing/summarise-series.ts'
import { THROTTLED } from '../timing/throttled.ts'
import type { Check } from './check.ts'

/** What the kernel gives a program that asks for nothing. Source: PR_SET_TIMERSLACK(2const). */
const USUAL_SLACK_NS = 50_000
/** One percent of the usual period. */
const LARGE_SLACK_NS = 100_000
/** Containers have their host's wall clock: what is further away is not that clock. */
const MOST_OFFSET_MS = 50

export const clockHazards: Check = {
  id: 'clock-hazards',
  observe: ({ observation }) => (observation.measured ? timerHazards(observation.measured) : []),
}

/** What of a cell's clocks and CPU will bite a program there, whatever its timers did in the measurement. */
export function timerHazards({ clocks, series, loaded, hostClocks, conditions }: CellMeasurements): readonly Finding[] {
  const quota = conditions?.cpuQuota ?? null
  return [
    ...(clocks === null ? [] : ofClocks(clocks, hostClocks ?? null)),
    ...throttled(series, quota, false),
    ...(loaded === undefined ? [] : throttled([loaded], quota, true)),
  ]
}

function ofClocks(clocks: ClockFacts, host: ClockFacts | null): readonly Finding[] {
  const { cost, source, faked, timerSlackNs } = clocks
  const found: Finding[] = []
  if (isBySystemCall(clocks)) {
    // The machine's own lack is no fault of the cell.
    const severity = host !== null && !isBySystemCall(host) ? 'warning' : 'note'
    const args = { nowNs: Math.round(cost.nowNs), clockSource: source.current, hostToo: severity === 'note' }
    found.push(finding('vdso-off', severity, args, costEvidence(clocks)))
  }
  const offsetMs = host === null ? null : clockOffsetMs(clocks, host)
  const isElsewhere = offsetMs !== null && Math.abs(offsetMs) > MOST_OFFSET_MS
  if (faked !== null || isElsewhere) {
    found.push(finding('clock-faked', 'warning', { how: faked ?? 'offset', offsetMs }, [wallEvidence(clocks)]))
  }
  if (timerSlackNs !== null && timerSlackNs > LARGE_SLACK_NS) {
    const evidence = [`/proc/self/timerslack_ns: ${timerSlackNs}`]
    found.push(finding('timer-slack-large', 'warning', { slackNs: timerSlackNs, usualNs: USUAL_SLACK_NS }, evidence))
  }
  return found
}

function isBySystemCall({ cost }: ClockFacts): boolean {
  return summariseClock(cost).path === 'syscall'
}

function costEvidence({ cost, source }: ClockFacts): string[] {
  const call = cost.syscallNs === null ? 'not measured' : `${Math.round(cost.syscallNs)} ns`
  return [
    `time.Now: ${Math.round(cost.nowNs)} ns, clock_gettime as a system call: ${call}`,
    `vDSO mapped: ${cost.vdsoMapped ?? 'unknown'}, clock source: ${source.current ?? 'unknown'}`,
  ]
}

function wallEvidence({ wallMs, drift }: ClockFacts): string {
  const wall = Math.abs(wallMs) < 8.64e15 ? new Date(wallMs).toISOString() : `${wallMs} ms since 1970`
  const [gained, over] = [drift.gainedNs, drift.overNs].map((ns) => `${(ns / 1e6).toFixed(1)} ms`)
  return `the wall clock said ${wall} and gained ${gained} on the monotonic one in ${over}`
}

/** `isLoaded`: by our own busy processes, so that it is to be expected. */
function throttled(series: readonly SeriesMessage[], quota: number | null, isLoaded: boolean): readonly Finding[] {
  const { throttle } = sumCauses(series)
  if (throttle === null || throttle.periods === 0 || throttle.throttledPeriods / throttle.periods < THROTTLED) return []
  const { periods, throttledPeriods, throttledNs } = throttle
  const stallMs = Math.round(Math.max(0, ...series.flatMap((each) => [...withPassedOver(each)])) / 1e5) / 10
  const args = { quota, periods, throttledPeriods, stallMs, isLoaded }
  const evidence = [
    `cpu.stat: nr_throttled ${throttledPeriods} of nr_periods ${periods}, throttled for ${Math.round(throttledNs / 1e6)} ms`,
  ]
  return [finding('cpu-throttled', isLoaded ? 'note' : 'warning', args, evidence)]
}
