import { closeSync, openSync, readSync } from 'node:fs'
import { arch, platform, release, totalmem } from 'node:os'
import { cpuLevelOf } from '../../signature/cpu-level.ts'
import type { HostFacts } from '../../signature/host-facts.ts'

/** GOARCH words of what the machine runs, its own first. */
const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  x64: ['amd64', '386'],
  ia32: ['386'],
  arm64: ['arm64'],
  arm: ['arm'],
  riscv64: ['riscv64'],
  ppc64: ['ppc64le'],
  s390x: ['s390x'],
  loong64: ['loong64'],
}
const MOST_BYTES = 1 << 20
/** cgroup v1 says "no limit" with a number near the greatest. */
const NO_LIMIT = 2 ** 60

/** What this machine is. Reads files of the system and asks nobody. */
export function readHost(): HostFacts {
  const os = platform() === 'win32' ? 'windows' : platform()
  const limits = os === 'linux' ? textOf('/proc/self/limits') : ''
  return {
    os,
    architectures: ARCHITECTURES[arch()] ?? [arch()],
    system: os === 'darwin' ? macosVersion() : release(),
    cpuLevel: arch() === 'x64' && os === 'linux' ? cpuLevelOf(textOf('/proc/cpuinfo')) : null,
    clockSource: word('/sys/devices/system/clocksource/clocksource0/current_clocksource'),
    nowMs: Date.now(),
    openFilesLimit: hardLimit(limits, 'Max open files'),
    threadsLimit: least(hardLimit(limits, 'Max processes'), cgroupLimit('pids', 'pids.max', 'pids.max')),
    memoryLimitBytes: least(totalmem(), cgroupLimit('memory', 'memory.max', 'memory.limit_in_bytes')),
  }
}

/** A line of /proc/PID/limits: name, soft limit, hard limit, unit. null = unlimited, or not said. */
export function hardLimit(limits: string, name: string): number | null {
  const line = limits.split('\n').find((each) => each.startsWith(name))
  const hard = line?.slice(name.length).trim().split(/\s+/)[1]
  return hard !== undefined && /^\d+$/.test(hard) ? Number(hard) : null
}

/** In a container the cgroup is the root of what can be seen, whatever /proc/self/cgroup calls it. */
function cgroupLimit(controller: string, v2File: string, v1File: string): number | null {
  const lines = textOf('/proc/self/cgroup').split('\n')
  const pathOf = (wanted: (controllers: string) => boolean): string | undefined => {
    const fields = lines.map((line) => line.split(':')).find(([, controllers]) => wanted(controllers ?? ''))
    return fields?.slice(2).join(':')
  }
  const v1 = pathOf((controllers) => controllers.split(',').includes(controller))
  const v2 = pathOf((controllers) => controllers === '')
  const files = [
    ...(v1 === undefined
      ? []
      : [`/sys/fs/cgroup/${controller}${v1}/${v1File}`, `/sys/fs/cgroup/${controller}/${v1File}`]),
    ...(v2 === undefined ? [] : [`/sys/fs/cgroup${v2}/${v2File}`, `/sys/fs/cgroup/${v2File}`]),
  ]
  const said = files.map((file) => textOf(file).trim()).find((text) => text !== '')
  if (said === undefined || !/^\d+$/.test(said)) return null
  return Number(said) >= NO_LIMIT ? null : Number(said)
}

function macosVersion(): string | null {
  const plist = textOf('/System/Library/CoreServices/SystemVersion.plist')
  return /<key>ProductVersion<\/key>\s*<string>([\d.]+)<\/string>/.exec(plist)?.[1] ?? null
}

function word(path: string): string | null {
  return textOf(path).trim().slice(0, 100) || null
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

/** The file's first bytes; '' where it cannot be read. */
function textOf(path: string): string {
  let fd: number | null = null
  try {
    fd = openSync(path, 'r')
    const buffer = Buffer.alloc(MOST_BYTES)
    let length = 0
    for (let read = -1; read !== 0 && length < MOST_BYTES; length += read) {
      read = readSync(fd, buffer, length, MOST_BYTES - length, null)
    }
    return buffer.toString('utf8', 0, length)
  } catch {
    return ''
  } finally {
    if (fd !== null) closeSync(fd)
  }
}
