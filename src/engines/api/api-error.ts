/** A call of the engine's API that did not go well. */
export class ApiError extends Error {
  /** What was being done: `create container`. */
  readonly call: string
  /** HTTP status; null = no answer came. */
  readonly status: number | null
  /** The engine's own words, one line; untrusted. */
  readonly detail: string

  constructor(call: string, status: number | null, detail: string, cause?: unknown) {
    super(`${call}: ${detail}`, { cause })
    this.name = 'ApiError'
    this.call = call
    this.status = status
    this.detail = detail
  }

  /** The engine did not answer: it ended, hangs, or the way to it broke. */
  get lost(): boolean {
    return this.status === null
  }
}

const LONGEST_DETAIL = 1_000

/** From what dockerode rejects with. */
export function toApiError(call: string, error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const status = numberField(error, 'statusCode')
  return new ApiError(call, status, detailOf(error), error)
}

/** dockerode wraps the engine's message: `(HTTP code 400) bad parameter - MESSAGE `. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const plain = message.replace(/^\(HTTP code \d+\) [^-]* - /, '')
  return oneLine(plain === '' ? code || 'no reason given' : plain)
}

export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}...` : line
}

function numberField(value: unknown, name: string): number | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
  return typeof found === 'number' ? found : null
}
