import data from '../../matrix/runtime-calls.json' with { type: 'json' }
import type { Learnt } from './learn.ts'

/** The learnt calls and those of the probe, for cases that the probe has to start. */
export function withProbeCalls({ allowed, unanswered }: Learnt): Pick<Learnt, 'allowed' | 'unanswered'> {
  const known = new Set(allowed.map(({ name }) => name))
  const own = data.probe.calls.filter((name) => !known.has(name))
  const reasons = [{ group: 'probe', text: data.probe.reason }]
  return {
    allowed: [...allowed, ...own.map((name) => ({ name, seen: null, reasons }))],
    unanswered: unanswered.filter((name) => !own.includes(name)),
  }
}
