import { finding, type Finding } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes } from './check-prediction.ts'
import { lowestSystem } from './go-requirements.ts'
import { stderrLines } from './output-lines.ts'

/**
 * Lowest kernel of the Go release and of the ABI note, against the machine's kernel (which blocks) and the distribution's own
 * or the one that the profile approximates (hazards: a container runs on its host's kernel and can neither show nor refute it).
 */
export const kernel: Check = {
  id: 'kernel',
  predict(context): CheckPrediction {
    const { facts, target, machine, profile } = context
    if (facts.format !== 'elf') return passes()
    const notes = facts.go === null ? [finding('build-info-absent', 'note', {})] : []
    const need = highestNeed(context)
    if (need === null) return passes(notes)
    const machineKernel = numbers(machine?.kernel ?? null)
    if (machineKernel !== null && compareVersions(machineKernel, need.kernel) < 0) {
      return fails([tooOld(context, need, machineKernel, 'machine', [])])
    }
    const own = numbers(target.kernel)
    const hazards = [
      ...(isOlder(own, need) ? [tooOld(context, need, own!, 'distribution', [])] : []),
      ...(isOlder(profile.kernel ?? null, need) ? [tooOld(context, need, profile.kernel!, 'profile', [])] : []),
    ]
    return passes([...hazards, ...notes])
  },
  diagnose(outcome, context): readonly Finding[] {
    if (outcome.exitCode === 0 || outcome.startError !== null) return []
    const line = stderrLines(outcome).find((each) => TOO_OLD.some((pattern) => pattern.test(each)))
    if (line === undefined) return []
    const need = highestNeed(context) ?? { kernel: 'a later version', because: 'as it says itself', source: '' }
    const has = context.machine?.kernel ?? 'an older one, or one that refuses the call'
    return [tooOld(context, need, has, 'machine', [line])]
  },
}

/** glibc before 2.36; Go's network poller without epoll_create1 or eventfd2. */
const TOO_OLD = [
  /^FATAL: kernel too old$/,
  /^runtime: epollcreate failed with 38$/,
  /^runtime: eventfd failed with /,
  /^Fatal glibc error: cannot get entropy for arc4random/,
]

interface Need {
  readonly kernel: string
  readonly because: string
  readonly source: string
}

function isOlder(kernel: string | null, need: Need): boolean {
  return kernel !== null && compareVersions(kernel, need.kernel) < 0
}

function highestNeed({ facts }: CheckContext): Need | null {
  const needs: Need[] = []
  const go = lowestSystem('linux', facts.go?.version ?? null, facts.arch)
  if (go !== null) needs.push({ kernel: go.version, source: go.source, because: facts.go!.version! })
  const note = numbers(facts.abiNoteKernel)
  if (note !== null) needs.push({ kernel: note, because: 'ABI note', source: 'the file itself' })
  return needs.sort((a, b) => compareVersions(b.kernel, a.kernel))[0] ?? null
}

function tooOld(
  context: CheckContext,
  need: Need,
  has: string,
  whose: 'distribution' | 'machine' | 'profile',
  seen: readonly string[],
): Finding {
  const args = {
    because: need.because,
    needed: need.kernel,
    kernel: has,
    whose,
    target: context.target.id,
    build: buildHint(context.facts),
  }
  const evidence = [`${need.because} needs Linux ${need.kernel}${need.source === '' ? '' : ` (${need.source})`}`]
  return finding('kernel-too-old', whose === 'machine' ? 'error' : 'warning', args, [...evidence, ...seen])
}

/** `6.1.0-13-amd64` -> `6.1.0` */
function numbers(version: string | null): string | null {
  return /^\d+(?:\.\d+)*/.exec(version ?? '')?.[0] ?? null
}
