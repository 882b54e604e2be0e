import type { BinaryFacts } from '../facts.ts'
import type { Warnings } from '../warnings.ts'

const MUSL_INTERPRETER = /(?:^|\/)ld-musl-[^/]*$/
const GLIBC_INTERPRETER = /(?:^|\/)(?:ld-linux[^/]*|ld64|ld)\.so\.[12]$|(?:^|\/)ld-linux[^/]*$|(?:^|\/)ld-[\d.]+\.so$/
const MUSL_LIBRARY = /^(?:libc\.musl-[^/]*|ld-musl-[^/]*|libc\.so)$/
const GLIBC_LIBRARY = /^(?:libc\.so\.6(?:\.1)?|ld-linux[^/]*|ld64\.so\.[12])$/

export interface LibcClues {
  readonly os: BinaryFacts['os']
  readonly interpreter: string | null
  readonly needed: readonly string[]
}

/**
 * The libc family that a dynamic binary was linked against: by its interpreter, else by the libc it names. A PIE that needs nothing
 * has an interpreter and no libc.
 */
export function elfLibc({ os, interpreter, needed }: LibcClues, warnings: Warnings): BinaryFacts['libc'] {
  if (needed.length === 0) return 'none'
  if (os !== 'linux') return 'unknown'
  const named = libraryFamily(needed)
  const started = interpreter === null ? null : interpreterFamily(interpreter)
  if (named !== null && started !== null && named !== started) {
    warnings.add(`libc: the interpreter ${interpreter} is ${started}'s, but a library of ${named} is needed`)
    return 'unknown'
  }
  return started ?? named ?? 'unknown'
}

function interpreterFamily(interpreter: string): 'glibc' | 'musl' | null {
  if (MUSL_INTERPRETER.test(interpreter)) return 'musl'
  return GLIBC_INTERPRETER.test(interpreter) ? 'glibc' : null
}

function libraryFamily(needed: readonly string[]): 'glibc' | 'musl' | null {
  if (needed.some((name) => GLIBC_LIBRARY.test(name))) return 'glibc'
  return needed.some((name) => MUSL_LIBRARY.test(name)) ? 'musl' : null
}
