import { libcHas } from '../checks/libc-sonames.ts'
import type { CheckContext } from '../checks/check.ts'
import type { StepJudgement } from './judgement.ts'

/**
 * Libraries that a step missed in a stand-in while the real image has them, or may have them: stand-ins carry little beside the
 * C library, so that this failure says nothing of the real image.
 */
export function lackedByStandIn(steps: readonly StepJudgement[], { facts, target }: CheckContext): readonly string[] {
  const missed = steps.flatMap(({ findings }) =>
    findings.flatMap((each) => (each.id === 'library-missing' ? each.args.libraries : [])),
  )
  const libraries = target.libraries ?? []
  const mayHaveMore = target.libraries === null || target.librariesComplete === false
  return [...new Set(missed)].filter(
    (soname) => libraries.includes(soname) || libcHas(target.libc, facts.arch, soname) === true || mayHaveMore,
  )
}
