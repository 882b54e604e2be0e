import { PortcullisError } from '../../src/errors.ts'

/** `refused`: by an error of our own, in words. */
export type ReadResult = 'read' | 'refused'

/** Gives bytes to a reader. Throws what is neither: a fault. */
export type Reader = (bytes: Uint8Array) => ReadResult | Promise<ReadResult>

export interface Limits {
  /** Of CPU time, so that a busy machine finds nothing. */
  readonly cpuMs: number
  /** By which one input may raise the peak of the whole process. */
  readonly kilobytes: number
  readonly messageCharacters: number
}

/** Instrumented for the fuzzer, the code is several times slower. */
const LIMITS: Limits = { cpuMs: 1_500, kilobytes: 192 << 10, messageCharacters: 100_000 }

/** The reader held to its bounds: no error but ours, CPU time and memory within limits. */
export function bounded(read: Reader, limits: Limits = LIMITS): Reader {
  const refusal = (error: unknown) => refusalOf(error, limits)
  return (bytes) => {
    const check = begin(limits)
    let result: ReadResult | Promise<ReadResult>
    try {
      result = read(bytes)
    } catch (error) {
      result = refusal(error)
    }
    if (typeof result === 'string') return check(result)
    return result.then(check, (error: unknown) => check(refusal(error)))
  }
}

function begin(limits: Limits): (result: ReadResult) => ReadResult {
  const cpu = process.cpuUsage()
  const { maxRSS } = process.resourceUsage()
  return (result) => {
    const { user, system } = process.cpuUsage(cpu)
    const cpuMs = (user + system) / 1000
    if (cpuMs > limits.cpuMs) throw new Error(`it took ${Math.round(cpuMs)} ms of CPU, ${limits.cpuMs} are allowed`)
    const kilobytes = process.resourceUsage().maxRSS - maxRSS
    if (kilobytes > limits.kilobytes) throw new Error(`it took ${kilobytes} KB, ${limits.kilobytes} are allowed`)
    return result
  }
}

function refusalOf(error: unknown, limits: Limits): ReadResult {
  if (!(error instanceof PortcullisError)) throw error
  if (error.message.length > limits.messageCharacters) {
    throw new Error(`its message has ${error.message.length} characters`, { cause: error })
  }
  return 'refused'
}
