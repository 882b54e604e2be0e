import { cString } from '../text.ts'
import type { LoadCommand } from './load-commands.ts'

const LC_LOAD_DYLIB = 0xc
const LC_LOAD_DYLINKER = 0xe
const LC_LAZY_LOAD_DYLIB = 0x20
const LC_LOAD_WEAK_DYLIB = 0x80000018
const LC_RPATH = 0x8000001c
const LC_REEXPORT_DYLIB = 0x8000001f
const LC_LOAD_UPWARD_DYLIB = 0x80000023
const LOADS: ReadonlySet<number> = new Set([
  LC_LOAD_DYLIB,
  LC_LAZY_LOAD_DYLIB,
  LC_LOAD_WEAK_DYLIB,
  LC_REEXPORT_DYLIB,
  LC_LOAD_UPWARD_DYLIB,
])

export interface MachoLibraries {
  /** All of them in file order, as symbols count them. */
  readonly all: readonly string[]
  readonly needed: readonly string[]
  readonly weak: readonly string[]
  readonly rpath: readonly string[]
  /** `/usr/lib/dyld`. */
  readonly interpreter: string | null
}

export function readLibraries(commands: readonly LoadCommand[]): MachoLibraries {
  const all: string[] = []
  const needed: string[] = []
  const weak: string[] = []
  const rpath: string[] = []
  let interpreter: string | null = null
  for (const { kind, view } of commands) {
    if (kind !== LC_RPATH && kind !== LC_LOAD_DYLINKER && !LOADS.has(kind)) continue
    if (view.length < 12) continue
    const name = cString(view.bytes, Math.min(view.u32(8), view.length))
    if (kind === LC_RPATH) rpath.push(name)
    else if (kind === LC_LOAD_DYLINKER) interpreter = name
    else {
      all.push(name)
      ;(kind === LC_LOAD_WEAK_DYLIB ? weak : needed).push(name)
    }
  }
  return { all, needed, weak, rpath, interpreter }
}
