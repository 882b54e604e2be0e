/** The same on all architectures of Linux that Go builds for, but MIPS. */
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGSYS: 31,
}

/** Signals that end a program which went wrong, and not one that is asked to end. */
const OF_CRASHES = new Set([
  'SIGILL',
  'SIGTRAP',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGKILL',
  'SIGSEGV',
  'SIGSTKFLT',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGSYS',
])

/** The exit code by which shells and container engines report that a signal ended a program; null = the signal's number is not known. */
export function codeOfSignal(signal: string): number | null {
  const number = SIGNAL_NUMBERS[signal]
  return number === undefined ? null : 128 + number
}

/** The signal of a crash that an exit code above 128 stands for; null = it stands for none. */
export function crashSignalOfCode(code: number): string | null {
  return [...OF_CRASHES].find((name) => codeOfSignal(name) === code) ?? null
}

export function isCrashSignal(signal: string): boolean {
  return OF_CRASHES.has(signal)
}
