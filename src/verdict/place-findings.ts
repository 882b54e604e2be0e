import { finding, type Finding } from '../findings.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'
import type { CellJudgement } from './judgement.ts'

/** A cell's judgement with what is to be said of the place it ran in: it was an emulator, its system refuses what programs commonly do. */
export function withPlaceFindings(
  judgement: CellJudgement,
  { target }: Cell,
  observation: CellObservation | null,
): CellJudgement {
  if (observation === null || observation.place === undefined) return judgement
  const { kind, name } = observation.place
  const isEmulated = kind === 'wine' || kind === 'qemu'
  const found: Finding[] = isEmulated ? [finding('emulated', 'note', { target: target.id, by: name })] : []
  for (const { kind: directory, path, refused } of observation.system?.facts.directories ?? []) {
    if (refused !== null && directory === 'temporary') {
      found.push(finding('directory-refused', 'warning', { directory, path, target: target.id }, [refused]))
    } else if (refused !== null) {
      found.push(finding('directory-refused', 'note', { directory, path, target: target.id }, [refused]))
    }
  }
  const files = observation.system?.facts.files
  if (files && files.sharingViolations > 0) {
    const { sharingViolations: count, givenUp } = files
    found.push(finding('sharing-violation', givenUp > 0 ? 'warning' : 'note', { count, givenUp, target: target.id }))
  }
  const warns = judgement.outcome === 'pass' && found.some(({ severity }) => severity === 'warning')
  return { ...judgement, outcome: warns ? 'warn' : judgement.outcome, findings: [...judgement.findings, ...found] }
}
