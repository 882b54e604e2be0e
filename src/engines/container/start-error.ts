import type { StartError } from '../../protocol/process.ts'
import { ApiError } from '../api/api-error.ts'

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/no such file or directory|executable file .*not found/i, 'ENOENT'],
  [/permission denied/i, 'EACCES'],
  [/exec format error/i, 'ENOEXEC'],
  [/text file busy/i, 'ETXTBSY'],
  [/argument list too long/i, 'E2BIG'],
  [/operation not permitted/i, 'EPERM'],
  [/is a directory/i, 'EISDIR'],
]

/**
 * What kept the binary itself from being started, out of the engine's refusal: Docker says it with 400 at the start, Podman with
 * 409 at the attach. null = the refusal is about something else.
 */
export function startErrorOfRefusal(error: unknown, binaryPath: string): StartError | null {
  if (!(error instanceof ApiError) || error.status === null) return null
  if (error.call !== 'start container' && error.call !== 'attach') return null
  if (!error.detail.includes(binaryPath) && !/executable file/i.test(error.detail)) return null
  return startError(error.detail)
}

/**
 * runc starts the container's process before it becomes the binary; when that fails it leaves one line on stderr and an exit
 * code of its own.
 */
export function startErrorOfOutput(
  exitCode: number,
  stdout: string,
  stderr: string,
  binaryPath: string,
): StartError | null {
  const ownCodes = [1, 126, 127, 255]
  if (!ownCodes.includes(exitCode) || stdout !== '') return null
  const line = stderr.trim()
  const prefix = `exec ${binaryPath}: `
  return line.startsWith(prefix) && !line.includes('\n') ? startError(line) : null
}

/** What the cell has of the binary's file. */
export interface StoredBinary {
  readonly mode: number
  readonly asksForCapabilities: boolean
}

/** In the probe's words where the file itself is the reason, which engines do not say. */
export function startErrorOfFile(
  { errno, message }: StartError,
  binaryPath: string,
  { mode, asksForCapabilities }: StoredBinary,
): StartError {
  if (errno === 'EACCES' && (mode & 0o111) === 0) {
    const octal = mode.toString(8).padStart(4, '0')
    return { errno, message: `${binaryPath} may not be executed: its mode is ${octal}` }
  }
  if (errno === 'EPERM' && asksForCapabilities) {
    const reason = 'the file asks for capabilities that this cell does not have'
    return { errno, message: `exec ${binaryPath}: operation not permitted: ${reason}` }
  }
  return { errno, message }
}

function startError(message: string): StartError {
  const errno = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown'
  return { errno, message }
}
