import type { Trouble } from '../../protocol/observation.ts'
import { ApiError } from '../api/api-error.ts'
import { machineForBuild, type WindowsVersion } from './windows-version.ts'

/** Windows' own words for codes of the compute service; moby and hcsshim pass them on. */
const MISMATCH = /does not match the (operating system of the )?host|0xc0370101/i
/** So starts a container whose image had an update that its machine lacks: actions/runner-images#11582. */
const EXITED = /exited unexpectedly|0xc0370106/i

export interface WindowsPair {
  readonly reference: string
  readonly image: WindowsVersion | null
  readonly machine: WindowsVersion | null
}

/** The image is of another Windows than the machine; on a kernel of its own it may run all the same. */
export function isVersionMismatch(error: unknown): boolean {
  return error instanceof ApiError && !error.lost && MISMATCH.test(error.detail)
}

/** No isolation runs a newer Windows than the machine's. */
export function newerImage(pair: WindowsPair): Trouble {
  return trouble(`${twoVersions(pair)}; no isolation runs a newer Windows: use ${elsewhere(pair)}`)
}

/** `refused` is what the engine said to the isolations that were tried, in order. null = this is about something else. */
export function versionTrouble(pair: WindowsPair, refused: readonly unknown[]): Trouble | null {
  const errors = refused.filter((error) => error instanceof ApiError && !error.lost) as readonly ApiError[]
  const last = errors.at(-1)
  if (last === undefined) return null
  const { image, machine } = pair
  if (EXITED.test(last.detail) && isNewerUpdate(image, machine)) {
    const remedy = 'update the machine, or take a tag of the image with an older update'
    return trouble(`${twoVersions(pair)}, and its container did not start (${last.detail}): ${remedy}`)
  }
  const older = image !== null && machine !== null && image.build < machine.build
  if (!older && !errors.some(isVersionMismatch)) return null
  return trouble(
    `${twoVersions(pair)}; that needs Hyper-V isolation, which was refused (${last.detail}): switch Hyper-V on there, or use ${elsewhere(pair)}`,
  )
}

/** With a pull's failure, which says no more than that nothing fits. */
export function pullRemedy({ machine }: WindowsPair): string {
  const own = machine === null ? '' : ` of Windows ${machine.text}`
  return `the engine's machine is one${own}, which runs images of its own build and older ones: use another tag, or another runner`
}

function twoVersions({ reference, image, machine }: WindowsPair): string {
  return `${reference} is Windows ${image?.text ?? 'of another version'}, the engine's machine ${machine?.text ?? 'does not say its own'}`
}

function elsewhere({ image }: WindowsPair): string {
  return image === null ? 'a machine of the same build' : machineForBuild(image.build)
}

function isNewerUpdate(image: WindowsVersion | null, machine: WindowsVersion | null): boolean {
  if (image === null || machine === null || image.build !== machine.build) return false
  return image.revision !== null && machine.revision !== null && image.revision > machine.revision
}

function trouble(message: string): Trouble {
  return { kind: 'platform-unavailable', message, step: null }
}
