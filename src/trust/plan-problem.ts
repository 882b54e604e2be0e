import type { Config } from '../config/config.ts'
import type { Policy } from '../config/policy.ts'
import { hasNoResult } from '../fanout/join-cells.ts'
import type { Plan } from '../fanout/plan.ts'
import { planCells } from '../targets/plan-cells.ts'
import { isRequired } from '../verdict/gate.ts'

/** Outcomes that prediction alone may give a cell that is in no slice; what passes has to have run. */
const WITHOUT_A_RUN = new Set(['fail', 'skip', 'unknown'])

/**
 * Why a plan is not what this configuration gives, in words that follow "the plan"; null = it is. A plan says who runs what, and neither that a cell passed
 * nor that there is none.
 */
export function planProblem({ report, slices }: Plan, { targets, profiles }: Config): string | null {
  const known = new Map(planCells(report.binaries, targets, profiles).map((cell) => [cell.id, cell]))
  const seen = new Set<string>()
  for (const { id } of report.cells) {
    if (!known.has(id)) return `has the cell ${quoted(id)}, which this configuration does not have`
    if (seen.has(id)) return `has the cell ${quoted(id)} twice`
    seen.add(id)
  }
  const dealt = new Set(slices.flatMap(({ cells }) => cells))
  const gained = report.cells.find(
    (cell) => !hasNoResult(cell) && (dealt.has(cell.id) || !WITHOUT_A_RUN.has(cell.outcome)),
  )
  if (gained !== undefined) return `says ${gained.outcome} of the cell ${quoted(gained.id)}, which has not run yet`
  // Of several binaries each is for its own targets: one cell a place there has to be.
  const places = new Map([...known.values()].map((cell) => [place(cell), cell.id]))
  for (const id of seen) places.delete(place(known.get(id)!))
  const [lost] = places.values()
  return lost === undefined ? null : `lacks the cell ${quoted(lost)}`
}

/** Which cells are required is for the policy to say. */
export function withRequired(plan: Plan, policy: Policy): Plan {
  const cells = plan.report.cells.map((cell) => ({ ...cell, required: isRequired(cell, policy) }))
  return { ...plan, report: { ...plan.report, cells } }
}

function place({ target, profile }: { target: { id: string }; profile: { name: string } }): string {
  return `${target.id}+${profile.name}`
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80))
}
