import { countText, durationText, groupThousands } from './quantity-text.ts'
import type { ReportCell } from '../report.ts'

type System = NonNullable<ReportCell['system']>

/** What was seen of the cell's own system, a line each. Text is raw and untrusted. */
export function systemLines(system: System): [label: string, text: string][] {
  return [
    ...(system.name === null ? [] : [['system', system.name] as [string, string]]),
    ...timerLines(system),
    ...system.directories.map(({ kind, path, refused, accessEntries, inheritedEntries }): [string, string] => {
      const access =
        accessEntries === null
          ? ''
          : `, ${inheritedEntries} of ${countText(accessEntries, 'access entry', 'access entries')} inherited`
      return [`${kind} directory`, `${path ?? 'none named'}: ${refused === null ? `takes files${access}` : refused}`]
    }),
    ...figureLines(system),
    ...connectionLines(system),
    ...signalLines(system),
  ]
}

function timerLines({ timer }: System): [string, string][] {
  if (timer === null) return []
  const { wallStepNs, monotonicStepNs, resolutionNs, finestNs, coarsestNs, counterFrequencyHz } = timer
  const ms = (nanoseconds: number): string => `${Number((nanoseconds / 1e6).toFixed(4))} ms`
  const range = finestNs === null || coarsestNs === null ? '' : ` (${ms(finestNs)} to ${ms(coarsestNs)})`
  const words = [
    ...(resolutionNs === null ? [] : [`timer resolution ${ms(resolutionNs)}${range}`]),
    ...(counterFrequencyHz === null ? [] : [`counter at ${groupThousands(counterFrequencyHz)} Hz`]),
    `smallest step of the wall clock ${time(wallStepNs)}, of the monotonic clock ${time(monotonicStepNs)}`,
  ]
  return [['clocks', words.join(', ')]]
}

function time(nanoseconds: number | null): string {
  if (nanoseconds === null) return 'not seen'
  return nanoseconds < 1_000 ? `${Math.round(nanoseconds)} ns` : durationText(nanoseconds / 1e6)
}

function figureLines({ figures, sharingViolations, givenUp, startsError }: System): [string, string][] {
  const lines = figures.map(({ name, samples, p50Ns, p95Ns, maxNs, rmePercent }): [string, string] => {
    const error = rmePercent === null ? '' : `, rme ${rmePercent.toFixed(1)} percent`
    return [name, `p50 ${time(p50Ns)}, p95 ${time(p95Ns)}, max ${time(maxNs)} of ${groupThousands(samples)}${error}`]
  })
  if (startsError !== null) lines.push(['starts', `ended early: ${startsError}`])
  if (sharingViolations > 0) {
    const up = givenUp === 0 ? 'all went well when tried again' : `${givenUp} given up`
    lines.push(['sharing violations', `${groupThousands(sharingViolations)}, ${up}`])
  }
  return lines
}

function connectionLines({ connections }: System): [string, string][] {
  if (connections === null) return []
  const { protocol, requests, connections: made, failed } = connections
  const words = `${countText(made, 'connection')} for ${countText(requests, 'request')} over ${protocol || 'no protocol'}`
  return [['connections', `${words}, ${failed} failed`]]
}

function signalLines({ signals, preemptionNs }: System): [string, string][] {
  const words = signals.map(({ signal, sent, received }) => `${signal} ${received} of ${sent}`)
  const preempted = preemptionNs === null ? [] : [`a busy loop preempted after ${time(preemptionNs)}`]
  const all = [...words, ...preempted]
  return all.length === 0 ? [] : [['signals', all.join(', ')]]
}
