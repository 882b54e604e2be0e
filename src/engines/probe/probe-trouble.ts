import type { Trouble } from '../../protocol/observation.ts'
import { oneLine } from '../api/api-error.ts'
import { engineTrouble } from '../api/engine-trouble.ts'
import type { ProbeRun } from './probe-run.ts'

const SIGTERM_EXIT = 143

/** Why some step of a probe's job has no outcome; null = all have. */
export function probeTrouble({ report, ended, end, error }: ProbeRun, limitMs: number): Trouble | null {
  const missing = report.missing()
  if (ended === 'bye' && missing.length === 0) return null
  const step = report.current ?? missing[0] ?? null
  const trouble = (kind: Trouble['kind'], message: string): Trouble => ({ kind, message, step })
  if (ended === 'interruption') return trouble('interrupted', 'the run was interrupted')
  const timeUp = `the cell's time limit of ${limitMs} ms passed`
  if (ended === 'limit') return trouble('time-limit', timeUp)
  const problems = report.problems.length > 0 ? `; ${oneLine(report.problems[0]!)}` : ''
  if (ended === 'bye') {
    return problems === ''
      ? trouble('time-limit', timeUp)
      : trouble('probe-failed', `the probe's messages could not be read${problems}`)
  }
  if (error !== null) return engineTrouble(error, step)
  if (end === null || end.running) {
    return trouble('engine-lost', 'the connection to the container broke while it was running')
  }
  const forMemory = 'the kernel killed the cell for memory'
  if (end.oomKilled) return trouble('killed-for-memory', forMemory)
  if (end.killedBy === 'unclear')
    return trouble('killed-for-memory', `SIGKILL that no one asked for: most likely ${forMemory}`)
  if (end.killedBy === 'outside')
    return trouble('killed-from-outside', 'the container was killed from outside (SIGKILL)')
  if (end.exitCode === SIGTERM_EXIT) {
    return trouble('killed-from-outside', 'the container was ended from outside (SIGTERM)')
  }
  const words = [report.stderr, end.error].map(oneLine).filter((text) => text !== '')
  const said = words.length > 0 ? `: ${words.join('; ')}` : ''
  return trouble('probe-failed', `the probe ended with exit code ${end.exitCode}${said}${problems}`)
}
