import { readFileSync, readlinkSync } from 'node:fs'

/** Whether the process that made something still runs; unknown = it ran on another machine, in another PID namespace, or before a restart. */
export type OwnerState = 'runs' | 'ended' | 'unknown'

/**
 * Names this process so that a later one can tell whether it still runs: `BOOT/PID-NAMESPACE/PID/START`, from
 * /proc/sys/kernel/random/boot_id, /proc/self/ns/pid and field 22 of /proc/PID/stat (proc(5), clock ticks since boot).
 * null where there is no /proc.
 */
export function nameOwnProcess(): string | null {
  const place = ownPlace()
  const start = startOf(process.pid)
  return place === null || start === null ? null : `${place}/${process.pid}/${start}`
}

/** `owner`: what `nameOwnProcess` gave, as read back from an engine; absent or anything else is unknown. */
export function ownerState(owner: string | undefined): OwnerState {
  const [, place, pid, start] = /^(.{1,80}\/\d{1,20})\/(\d{1,10})\/(\d{1,20})$/.exec(owner ?? '') ?? []
  if (place === undefined || place !== ownPlace()) return 'unknown'
  return startOf(Number(pid)) === start ? 'runs' : 'ended'
}

function ownPlace(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${/\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]}`
  } catch {
    return null
  }
}

/** null = no such process. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold blanks and parentheses itself; what follows its last one starts with field 3.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
