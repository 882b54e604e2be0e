import { nameOwnProcess } from './run-owner.ts'

/** On everything that is made: containers, volumes, the empty image. A sweep finds it by these. */
export const OWN_LABEL = 'portcullis'
export const RUN_LABEL = 'portcullis.run'
/** The process that made it: what one left that was killed need not wait until it is old. */
export const OWNER_LABEL = 'portcullis.owner'
export const STAND_IN_LABEL = 'portcullis.stand-in'
/** Digest of a stand-in's only layer: tells whether it is what the cache has. */
export const STAND_IN_LAYER_LABEL = 'portcullis.stand-in.layer'

export function runLabels(runId: string): Record<string, string> {
  const owner = nameOwnProcess()
  return { [OWN_LABEL]: '1', [RUN_LABEL]: runId, ...(owner !== null && { [OWNER_LABEL]: owner }) }
}

/** Twelve hexadecimal digits. It must be unique, no secret: what makes secrets takes milliseconds to load. */
export function newRunId(): string {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
}
