/** STATUS_CONTROL_C_EXIT: so ends what has no handler for Ctrl+C and Ctrl+Break, by which servers are asked to stop. */
export const CONTROL_C_EXIT = 0xc000013a

/** NTSTATUS codes that end a process on Windows (ntstatus.h), and those of runtimes. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x80000003, 'breakpoint'],
  [0x80000004, 'single step'],
  [0xc0000005, 'access violation'],
  [0xc0000006, 'in-page error'],
  [0xc0000017, 'no memory'],
  [0xc000001d, 'illegal instruction'],
  [0xc000008e, 'floating-point division by zero'],
  [0xc0000094, 'integer division by zero'],
  [0xc0000096, 'privileged instruction'],
  [0xc00000fd, 'stack overflow'],
  [0xc000012d, 'commitment limit'],
  [0xc0000135, 'DLL not found'],
  [0xc0000139, 'entry point not found'],
  [CONTROL_C_EXIT, 'ended by Ctrl+C or Ctrl+Break'],
  [0xc0000142, 'a DLL could not be initialized'],
  [0xc0000374, 'heap corruption'],
  [0xc0000409, 'abort or stack buffer overrun'],
  [0xc0000420, 'assertion failed'],
  [0xe0434352, '.NET exception'],
  [0xe06d7363, 'C++ exception'],
])

/** `exception 0xC0000005 (access violation)`; null = a code that programs end with themselves. */
export function exceptionName(exitCode: number): string | null {
  const code = exitCode >>> 0
  const known = NAMES.get(code)
  // Severity "error", facility of the system: no program has such a code by chance.
  if (known === undefined && (code & 0xf0000000) >>> 0 !== 0xc0000000) return null
  const hex = `0x${code.toString(16).toUpperCase().padStart(8, '0')}`
  return `exception ${hex}${known === undefined ? '' : ` (${known})`}`
}
