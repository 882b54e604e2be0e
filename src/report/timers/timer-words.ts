import type { ReportTimers } from '../report.ts'
import { MEASURED_ALONE } from '../../protocol/observation.ts'
import { countText, durationText, groupThousands } from '../words/quantity-text.ts'

type TimerPath = ReportTimers['paths'][number]

export const TIMER_COLUMNS = ['path', 'p50', 'p90', 'p95', 'p99', 'max', 'missed', 'time.Now', 'clock read by'] as const

export function pathText({ path }: TimerPath): string {
  return path === 'os' ? 'OS' : 'Go'
}

export function nowText(clock: ReportTimers['clock']): string {
  return clock === null ? '–' : `${groupThousands(Math.round(clock.nowNs))} ns`
}

export function clockText(clock: ReportTimers['clock']): string {
  if (clock === null) return '–'
  return { vdso: 'vDSO', syscall: 'system call', unclear: 'unclear' }[clock.path]
}

/** What the figures are: one sentence, naming period and samples where all cells have the same. */
export function timersBasis(timers: readonly ReportTimers[]): string {
  const paths = timers.flatMap((each) => each.paths)
  const periods = [...new Set(paths.map(({ periodNs }) => periodNs))]
  const samples = [...new Set(paths.map((each) => each.samples))]
  const every = periods.length === 1 ? ` every ${durationText(periods[0]! / 1e6)}` : ''
  const taken = samples.length === 1 ? `, ${groupThousands(samples[0]!)} samples` : ''
  return [`How late a timer fired${every} against an absolute deadline, in µs${taken}.`, ...aloneText(timers)].join(' ')
}

const ALONE: Readonly<Record<NonNullable<ReportTimers['alone']>, string>> = {
  host: 'the cell is the host itself',
  elsewhere: "the engine's machine is another one",
  'no-control': "the host's side could not be measured",
}

/** `Measured alone, so not judged: the cell is the host itself.` One sentence for each reason. */
function aloneText(timers: readonly ReportTimers[]): string[] {
  return MEASURED_ALONE.flatMap((reason) => {
    const alone = timers.filter((each) => each.alone === reason).length
    if (alone === 0) return []
    const which = alone === timers.length ? 'Measured' : `${countText(alone, 'cell')} measured`
    return [`${which} alone, so not judged: ${ALONE[reason]}.`]
  })
}

export function worstLatenessNs({ paths }: ReportTimers): number {
  return Math.max(0, ...paths.map(({ p99Ns }) => p99Ns))
}
