import type { Claim } from './claims-page.ts'
import { clockOffsetMs } from '../src/timing/clock-offset.ts'
import { duration, type QuotaRow, type Tables, type Taken } from './timer-figures.ts'

/** The claims that can be measured on one machine. Verdicts are of this run's figures. */
export function claims(tables: Tables): readonly Claim[] {
  return [
    ...quotaClaims(tables),
    callCost(tables),
    shortTimer(tables),
    ...processorClaims(tables),
    readDeadline(tables),
    shortestWait(tables),
    sleepStep(tables),
    ...clockClaims(tables),
    ...offsetClaims(tables),
  ]
}

/** µs: on a calm machine nine of ten idle waits of the operating system end earlier. */
const CALM_P90 = 500

/** In place of a verdict on shapes that a busy machine blurs; null: it was calm. */
function tooBusy({ quota, processors }: Tables): string | null {
  const idle = quota.find(({ quota: of, load, series }) => of === 'none' && load === 'idle' && series.path === 'os')!
  const { p90 } = figures(idle.series)
  // A Ticker of Go alone may be a whole millisecond late, and hardly more.
  const ticker = figures(processors.find(({ load }) => load === 'idle')!.series).p90
  if (p90 <= CALM_P90 && ticker <= 3 * CALM_P90) return null
  return `not to be told from this run: the machine was busy (idle waits p90 ${duration(p90)}, an idle Ticker ${duration(ticker)})`
}

function quotaClaims({ quota }: Tables): readonly Claim[] {
  const row = (name: QuotaRow['quota']): QuotaRow =>
    quota.find(({ quota: of, load, series }) => of === name && load === 'load' && series.path === 'os')!
  const [free, half] = [row('none').series, row('half a CPU').series]
  const ours = figures(half)
  const { throttle } = half
  return [
    {
      claim: 'Tick deviation under full load without a quota: 2.1 µs on average, 8.7 µs at most',
      measured: `${duration(figures(free).mean)} on average, half of them within ${duration(figures(free).p50)}, ${duration(figures(free).max)} at most`,
      verdict:
        figures(free).p50 > 21
          ? 'out of reach of an ordinary thread: its timer slack alone is 50 µs, and the load competes with it'
          : 'agrees in order',
    },
    {
      claim: 'The same at half a CPU: 14.6 / 42.3 µs (cgroup v1), 9.8 / 31.5 µs (v2)',
      measured: `${duration(ours.mean)} / ${duration(ours.max)} (median ${duration(ours.p50)}), ${throttle?.throttledPeriods} of ${throttle?.periods} periods throttled`,
      verdict:
        ours.max > 10_000
          ? 'wrong by three orders: a throttled cell stalls for tens of ms; waits that start anew after each stall hide it'
          : 'not seen in this run',
    },
  ]
}

function callCost({ clocks: { cost } }: Tables): Claim {
  const ratio = cost.syscallNs === null ? null : cost.nowNs / cost.syscallNs
  return {
    claim: 'time.Now costs about 25 ns by vDSO, about 300 ns by system call',
    measured: `${cost.nowNs.toFixed(0)} ns and ${cost.syscallNs?.toFixed(0) ?? '?'} ns`,
    verdict:
      ratio !== null && ratio < 0.5 ? 'the shape holds: a vDSO costs a fraction of the call' : 'no vDSO at work here',
  }
}

function shortTimer({ naive }: Tables): Claim {
  const { mean, p95 } = figures(naive)
  return {
    claim: 'A Timer of 100 µs on Linux x86-64 is 217 µs late on average, p95 489 µs',
    measured: `${duration(mean)}, p95 ${duration(p95)}`,
    verdict: shortVerdict(mean),
  }
}

function shortVerdict(mean: number): string {
  if (Number.isNaN(mean)) return 'not measured: none was served'
  return mean > 400 ? 'worse: since Go 1.16 the runtime waits a whole millisecond' : 'agrees in order'
}

function processorClaims(tables: Tables): readonly Claim[] {
  const { processors } = tables
  const busy = tooBusy(tables)
  const of = (count: number, lock: boolean) =>
    figures(
      processors.find(
        ({ load, series }) => load === 'idle' && series.processors === count && series.lockThread === lock,
      )!.series,
    )
  const [one, four, eight] = [of(1, false), of(4, false), of(8, false)]
  // The median: means and largest values are the machine's other work.
  const grows = four.p50 > one.p50 * 1.5 && eight.p50 > four.p50 * 1.2
  const steadier = of(4, true).p90 < of(4, false).p90 * 0.8
  return [
    {
      claim: 'Timer jitter grows with GOMAXPROCS: 120 µs / 8.3 ms at 1, 380 µs / 15.7 ms at 4, 620 µs / 22.1 ms at 8',
      measured: [one, four, eight]
        .map(({ mean, p50, max }) => `${duration(mean)} / ${duration(max)} (median ${duration(p50)})`)
        .join(', '),
      verdict:
        busy ??
        (grows
          ? 'it grows here too'
          : 'not seen: the median is that of waiting in whole milliseconds at any GOMAXPROCS'),
    },
    {
      claim: 'LockOSThread steadies a Ticker',
      measured: `p90 at GOMAXPROCS 4: ${duration(of(4, false).p90)} without, ${duration(of(4, true).p90)} with`,
      verdict: busy ?? (steadier ? 'it does here' : 'not seen'),
    },
  ]
}

function readDeadline(tables: Tables): Claim {
  const { deadlineUnderLoad, matrix } = tables
  const idle = figures(matrix.find(({ timer }) => timer === 'read-deadline')!)
  const loaded = figures(deadlineUnderLoad)
  return {
    claim: 'A Go read deadline of 5 ms fires 3 to 12 ms late under load',
    measured: `idle p50 ${duration(idle.p50)}, p90 ${duration(idle.p90)}; under load p50 ${duration(loaded.p50)}, p90 ${duration(loaded.p90)}, max ${duration(loaded.max)}`,
    verdict: tooBusy(tables) ?? readVerdict(loaded),
  }
}

function readVerdict({ p50, p90 }: Figures): string {
  if (p50 >= 3_000) return 'agrees'
  return p90 >= 3_000
    ? 'only at the tail: half of them are earlier than that'
    : 'not in this run: nine of ten are earlier than that'
}

function clockClaims({ clocks, inTimeNamespace }: Tables): readonly Claim[] {
  const shifted = inTimeNamespace
  return [
    {
      claim: 'clock_adjtime is refused in default containers',
      measured: `reading: ${clocks.adjust?.read ?? '?'}; setting: ${clocks.adjust?.setError ?? 'not tried'}`,
      verdict: clocks.adjust?.read === 'permitted' ? 'half true: setting is refused, reading is not' : 'true here',
    },
    {
      claim: 'The clock source can be read in every container',
      measured: `${clocks.source.current ?? 'not there'} of ${clocks.source.available.join(', ') || 'none'}`,
      verdict: clocks.source.current === null ? 'not here' : 'true here',
    },
    {
      claim: 'A time namespace with an offset gives a negative tv_nsec',
      measured: shifted
        ? `offset ${shifted.timeNamespace?.monotonicNs} ns: ${shifted.monotonicSteps.negative} of ${shifted.monotonicSteps.reads} steps negative`
        : 'no time namespace could be made',
      verdict: shifted ? (shifted.monotonicSteps.negative === 0 ? 'not seen' : 'seen') : 'not measured',
    },
    {
      claim: 'In a scratch image time.Now().Unix() is always 0 for want of time zones',
      measured: `${Math.round(clocks.wallMs)} ms since 1970; LoadLocation: ${clocks.zones.loadError ?? 'works'}`,
      verdict: clocks.wallMs > 1e12 ? 'wrong: the clock is right, only LoadLocation fails' : 'seen',
    },
  ]
}

function shortestWait({ shortest }: Tables): Claim {
  const inTime = shortest.within50us
  const { p50, p95 } = figures(shortest)
  return {
    claim: 'A test that waits 50 µs fails in 3 to 8 % of CI runs',
    measured: `such a Timer is ${duration(p50)} late in half of the cases and ${duration(p95)} at p95; within twice its time in ${(inTime * 100).toFixed(1)} % of them`,
    verdict:
      inTime < 0.5 ? 'worse: a test that counts on it fails nearly always on Linux' : 'depends on what the test allows',
  }
}

/** The file has two decimals of a second. */
const UPTIME_STEP_MS = 10

function sleepStep({ sleeps }: Tables): Claim {
  const deviation = figures(sleeps).mean / 1_000
  return {
    claim:
      'Ten sleeps of 100 ms timed by /proc/uptime tell machines apart: 3 % on average on bare metal, 8 % in a pod, 15 % where it is serverless',
    measured: `by the monotonic clock ${deviation.toFixed(2)} % on average; a step of /proc/uptime is ${UPTIME_STEP_MS} ms, which is ${UPTIME_STEP_MS} % of a sleep`,
    verdict: 'the three limits are kept as classes (timers.md); the way to measure is too coarse for them',
  }
}

function offsetClaims({ clocks, hostClocks }: Tables): readonly Claim[] {
  const offsetMs = clockOffsetMs(clocks, hostClocks)
  const ppm = (clocks.drift.gainedNs / clocks.drift.overNs) * 1e6
  const measured = `container minus host ${offsetMs.toFixed(3)} ms; wall against monotonic clock ${ppm.toFixed(2)} ppm over ${(clocks.drift.overNs / 1e9).toFixed(0)} s, which is ${(ppm * 3.6).toFixed(2)} ms in an hour`
  return [
    {
      claim:
        'Offset 5 s after start / drift over an hour: Cloud9 +3.2 / +47 ms, Codespaces -1.8 / +12, Gitpod +0.4 / +8',
      measured,
      verdict: 'not seen in a container: it has its host’s wall clock. Those services were not at hand',
    },
    {
      claim: 'A difference of more than 50 ms between the clocks of container and host is an alarm',
      measured,
      verdict: 'kept as the finding clock-faked: on one kernel only a faker makes one',
    },
  ]
}

/** What needs another system or a service. */
export const UNMEASURED: readonly string[] = [
  'A 100 µs Timer on an Apple M1: 83 µs late on average, p95 204 µs',
  'kqueue tells readiness within 100 µs',
  'Windows timers go in steps of 0.5 to 15.6 ms by power policy; QueryPerformanceCounter errs by 15 ns on an invariant TSC and by 200 ns virtualised',
]

/** A series in which nothing was served proves nothing: no comparison with it is true. */
function figures({ figures: found }: Taken): Figures {
  const { mean, p50, p90, p95, max } = found
  return { mean: known(mean), p50: known(p50), p90: known(p90), p95: known(p95), max: known(max) }
}

function known(us: number | null): number {
  return us ?? Number.NaN
}

/** Microseconds. */
type Figures = Readonly<Record<keyof Taken['figures'], number>>
