import { liveProgress } from './live-progress.ts'
import { plainProgress } from './plain-progress.ts'
import type { Progress } from './shown.ts'

/**
 * Tells on stderr how a run goes: in place on a terminal, else as plain lines. A dumb terminal cannot move its cursor, and the log of a CI job keeps
 * every frame, also where the job has a terminal.
 */
export function progress(stream: NodeJS.WriteStream, color: boolean): Progress {
  const { TERM, CI = '' } = process.env
  const moves = stream.isTTY && TERM !== 'dumb' && (CI === '' || CI === 'false')
  return moves ? liveProgress(stream, color) : plainProgress(stream, color)
}
