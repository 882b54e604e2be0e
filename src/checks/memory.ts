import { finding, type Finding } from '../findings.ts'
import { stderrLines } from './output-lines.ts'
import type { Check } from './check.ts'

/** The kernel's memory killer, or Go running out under a limit. */
export const memory: Check = {
  id: 'memory',
  diagnose(outcome, { profile }): readonly Finding[] {
    const { signal, peakMemoryBytes, step } = outcome
    const limitBytes = profile.memoryBytes
    const args = { step, limitBytes, peakBytes: peakMemoryBytes }
    const oomKills = outcome.oomKills ?? 0
    const killed = signal === 'SIGKILL' && !outcome.timedOut
    if (oomKills > 0) {
      // A child may have been killed while the binary itself lived on.
      const evidence = [`the kernel counted ${oomKills} kills for memory in this cell`]
      return [finding('killed-for-memory', killed || outcome.exitCode !== 0 ? 'error' : 'warning', args, evidence)]
    }
    const nearLimit = peakMemoryBytes !== null && peakMemoryBytes > 0.9 * limitBytes
    if (killed && nearLimit) return [finding('killed-for-memory', 'error', args, ['ended by SIGKILL near the limit'])]
    // On cgroup v1 Podman does not notice the memory killer. As process 1 the binary cannot have sent the signal to itself.
    if (killed && outcome.oomKills === null && peakMemoryBytes === null) {
      return [finding('killed-for-memory', 'error', args, ['SIGKILL, which nobody is known to have sent'])]
    }
    if (outcome.exitCode === 0 || outcome.startError !== null) return []
    const line = stderrLines(outcome).find((each) => OUT_OF_MEMORY.test(each))
    return line === undefined ? [] : [finding('killed-for-memory', 'error', args, [line])]
  },
}

/** What Go's runtime says where it gets no memory: the throws of malloc.go, mpagealloc.go, mheap.go, mem_*.go, stack.go, arena.go and others. */
const OUT_OF_MEMORY =
  /^(?:fatal error: (?:\w{1,30}: )?(?:out of memory|cannot allocate memory)\b|runtime: out of memory: |fatal error: (?:failed to reserve page summary memory|memory reservation exceeds address space limit|failed to allocate aligned heap memory))/
