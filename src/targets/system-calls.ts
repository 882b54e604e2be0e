import data from '../../matrix/system-calls.json' with { type: 'json' }
import { compareVersions } from './compare-versions.ts'

/** The Linux release that first had the call (`5.11`); null = no kernel has it, or matrix/system-calls.json does not know. `arch`: a GOARCH word. */
export function callSince(call: string, arch: string): string | null {
  const exception = data.exceptions.find((each) => each.call === call && each.arch === arch)
  return exception?.kernel ?? data.since.find(({ calls }) => calls.includes(call))?.kernel ?? null
}

/** Those that a kernel of that version does not have yet, oldest first. */
export function callsAfter(kernel: string, arch: string): string[] {
  const all = data.since.flatMap(({ calls }) => calls)
  return all.filter((call) => compareVersions(callSince(call, arch)!, kernel) > 0)
}

/** Those that a kernel of that version has. */
export function callsUpTo(kernel: string, arch: string): string[] {
  const all = data.since.flatMap(({ calls }) => calls)
  return all.filter((call) => compareVersions(callSince(call, arch)!, kernel) <= 0)
}
