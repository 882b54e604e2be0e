/** Linux's, by number (asm-generic/signal.h); the machine this runs on may be another system. */
const NAMES =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  )

/** A container's exit code as an exit code or, where the engine added 128 to a signal, as that signal's name. */
export function readExitCode(code: number): { readonly exitCode: number | null; readonly signal: string | null } {
  const name = code > 128 ? NAMES[code - 129] : undefined
  return name === undefined ? { exitCode: code, signal: null } : { exitCode: null, signal: `SIG${name}` }
}
