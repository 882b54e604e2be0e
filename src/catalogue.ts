import { BARE_IMAGE } from './catalogue/bare-image.ts'
import { CELL } from './catalogue/cell.ts'
import { CONSTRAINT } from './catalogue/constraint.ts'
import { EXPECTATION } from './catalogue/expectation.ts'
import type { Entries, FindingInfo, Remedy } from './catalogue/finding-info.ts'
import { LOADER } from './catalogue/loader.ts'
import { PROCESS } from './catalogue/process.ts'
import { MACHINE } from './catalogue/machine.ts'
import { PROFILE } from './catalogue/profile.ts'
import { PLACE } from './catalogue/place.ts'
import { TIMER } from './catalogue/timer.ts'
import type { Finding, FindingId } from './findings.ts'

export type { Remedy } from './catalogue/finding-info.ts'

/** All English about findings. A finding without an entry does not compile; a test asks for its page in docs/findings/. */
export const CATALOGUE: Entries<FindingId> = {
  ...LOADER,
  ...MACHINE,
  ...CONSTRAINT,
  ...PROCESS,
  ...BARE_IMAGE,
  ...EXPECTATION,
  ...CELL,
  ...PLACE,
  ...TIMER,
  ...PROFILE,
}

/** A finding with its words, as reports carry it. */
export interface FindingText {
  readonly title: string
  readonly message: string
  readonly remedy: Remedy | null
}

export function describe(finding: Finding): FindingText {
  const info: FindingInfo<FindingId> = CATALOGUE[finding.id]
  const args = finding.args as never
  return { title: info.title, message: info.message(args), remedy: info.remedy(args) }
}

/** The binary did not reach its own code. A hazard under the same id does not count. */
export function blocksStart(finding: Finding): boolean {
  return finding.severity === 'error' && CATALOGUE[finding.id].blocksStart
}
