import { finding, type Finding } from '../findings.ts'
import type { StartError } from '../protocol/process.ts'
import type { Profile } from '../targets/profile.ts'
import type { Check } from './check.ts'
import { bounded, outputLines } from './output-lines.ts'

/** What the place itself refuses, in the program's own words: to execute from a mount, an address that the cell has not. */
export const cellPlace: Check = {
  id: 'cell-place',
  diagnose(outcome, { profile }): readonly Finding[] {
    if (outcome.startError !== null) return []
    const { step } = outcome
    const found: Finding[] = []
    for (const line of outputLines(outcome)) {
      const refused = executionRefused(line, profile)
      if (refused !== null) found.push(finding('mount-noexec', 'error', { step, ...refused }, [line]))
      const address = ADDRESS.exec(line)?.[1]
      if (address !== undefined) found.push(finding('address-unavailable', 'error', { step, address }, [line]))
    }
    return found.filter((each, index) => found.findIndex(({ id }) => id === each.id) === index)
  },
}

/** `exec.Command`, a shell, and dlopen of glibc and musl. */
const EXECUTED = [
  /\b(?:fork\/exec|exec:?) (\/[^\s:]{1,200}): permission denied/,
  /^(?:\S+: )?(?:\S+ )?(?:\d+: )?(\/[^\s:]{1,200}): Permission denied$/,
  /(\/[^\s:]{1,200}): (?:failed to map segment from shared object|cannot map)/i,
]
/** Go's words for EADDRNOTAVAIL. */
const ADDRESS =
  /\b(?:listen|dial) \S{1,10} (?:\S{1,100}->)?(\[[0-9a-fA-F:.%\w]{2,60}\]|[\d.]{7,15}):\d{1,5}: (?:bind|connect): cannot assign requested address/

/** A line of this kind under a mount from which the cell executes nothing; null = it is none. */
export function executionRefused(
  line: string,
  profile: Profile,
): { readonly path: string; readonly mount: string } | null {
  const path = EXECUTED.map((pattern) => pattern.exec(line)?.[1]).find((each) => each !== undefined)
  if (path === undefined) return null
  const mounts = [SHARED_MEMORY, ...(profile.tmpfsExec ? [] : Object.keys(profile.tmpfs))]
  const mount = mounts.find((each) => path.startsWith(`${each.replace(/\/$/, '')}/`))
  return mount === undefined ? null : { path: bounded(path), mount }
}

/** Every engine mounts it noexec. */
const SHARED_MEMORY = '/dev/shm'

/** The kernel refuses the file for what the file itself is, which no permission of the cell changes. */
export function isOfTheFile({ message }: StartError): boolean {
  return NO_RIGHT.test(message) || ASKS_FOR_CAPABILITIES.test(message)
}

const NO_RIGHT = /may not be executed: its mode is \d/
const ASKS_FOR_CAPABILITIES = /the file asks for capabilities/
