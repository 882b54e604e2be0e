/** x86Levels of probe/cpu_linux.go: micro-architecture levels of the x86-64 psABI by the names of /proc/cpuinfo. */
const LEVELS: readonly (readonly string[])[] = [
  ['cmov', 'cx8', 'fpu', 'fxsr', 'mmx', 'syscall', 'sse', 'sse2'],
  ['cx16', 'lahf_lm', 'popcnt', 'pni', 'sse4_1', 'sse4_2', 'ssse3'],
  ['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'],
  ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'],
]

/** 1..4 from the first processor of /proc/cpuinfo; null where it has no flags. */
export function cpuLevelOf(cpuinfo: string): number | null {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]
  if (flags === undefined) return null
  const has = new Set(flags.trim().split(/\s+/))
  const missing = LEVELS.findIndex((names) => !names.every((flag) => has.has(flag)))
  return Math.max(1, missing === -1 ? LEVELS.length : missing)
}
