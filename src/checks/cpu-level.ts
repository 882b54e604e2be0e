import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes } from './check-prediction.ts'
import { stderrLines } from './output-lines.ts'

/** x86-64 level that the file asks for against the machine's. All targets of a machine answer alike. */
export const cpuLevel: Check = {
  id: 'cpu-level',
  predict(context): CheckPrediction {
    const needed = context.facts.cpuLevel
    if (needed === null || needed === 1) return passes()
    const available = context.machine?.cpuLevel ?? null
    // Not known: v2 is on every server since 2009, v3 and v4 are still missing on some that are sold today.
    if (available === null) return passes([tooLow(context, needed, null, needed === 2 ? 'note' : 'warning', [])])
    return available >= needed ? passes() : fails([tooLow(context, needed, available, 'error', [])])
  },
  diagnose(outcome, context): readonly Finding[] {
    if (outcome.exitCode === 0) return []
    for (const line of stderrLines(outcome)) {
      const go = GO_REFUSES.exec(line)
      if (go) return [tooLow(context, Number(go[1]), null, 'error', [line])]
      if (LOADER_REFUSES.test(line)) return [tooLow(context, context.facts.cpuLevel ?? 2, null, 'error', [line])]
    }
    const illegal =
      outcome.signal === 'SIGILL' || stderrLines(outcome).some((line) => line.startsWith('SIGILL: illegal instruction'))
    if (!illegal) return []
    const evidence = stderrLines(outcome).filter((line) => /^SIGILL|^PC=/.test(line))
    return [
      finding(
        'illegal-instruction',
        'error',
        { step: outcome.step, build: buildHint(context.facts) },
        evidence.slice(0, 3),
      ),
    ]
  },
}

/** Go's start-up code, runtime/asm_amd64.s. */
const GO_REFUSES = /^This program can only be run on AMD64 processors with v([234]) microarchitecture support\.$/
const LOADER_REFUSES = /: CPU ISA level is lower than required$/

function tooLow(
  { facts, machine }: CheckContext,
  needed: number,
  available: number | null,
  severity: 'error' | 'warning' | 'note',
  seen: readonly string[],
): Finding {
  const goamd64 = facts.go?.settings['GOAMD64']
  const setting = goamd64 === `v${needed}` ? `GOAMD64=${goamd64}` : 'declared in the file'
  const level = available ?? machine?.cpuLevel ?? null
  const args = {
    needed: `v${needed}`,
    available: level === null ? null : `v${level}`,
    setting,
    build: buildHint(facts),
  }
  return finding('cpu-level-too-low', severity, args, [`the file needs x86-64-v${needed} (${setting})`, ...seen])
}
