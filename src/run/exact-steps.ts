import type { CellStep } from '../protocol/job.ts'
import type { Profile } from '../targets/profile.ts'

/**
 * Under a seccomp filter that refuses what it does not name, the probe could not start anything, and a filter that lets the probe through would not
 * be the one asked for. There the engine starts the binary itself, as PID 1; what needs standard input stays with the probe.
 */
export function exactSteps(steps: readonly CellStep[], { seccomp }: Profile): readonly CellStep[] {
  if (typeof seccomp !== 'object' || !refusesByDefault(seccomp.json ?? '{}')) return steps
  return steps.map((cellStep) => {
    const { step } = cellStep
    const canBePid1 = step.kind === 'serve' || (step.kind === 'run' && step.stdinBase64 === null)
    return canBePid1 ? { step, startAs: 'pid1' } : cellStep
  })
}

function refusesByDefault(json: string): boolean {
  const { defaultAction } = JSON.parse(json) as { readonly defaultAction?: unknown }
  return defaultAction !== 'SCMP_ACT_ALLOW' && defaultAction !== 'SCMP_ACT_LOG'
}
