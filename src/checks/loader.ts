import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'
import { usualInterpreter } from './interpreters.ts'
import { loaderPresence } from './loader-presence.ts'
import { runsWithGcompat } from './gcompat.ts'

/** PT_INTERP: does the target have this loader? */
export const loader: Check = {
  id: 'loader',
  predict(context): CheckPrediction {
    const { facts, target } = context
    if (facts.format !== 'elf') return passes()
    if (facts.linkage === 'dynamic' && facts.interpreter === null) {
      return unclear('the file needs shared libraries but names no loader: it is a shared library, no program')
    }
    switch (loaderPresence(facts, target)) {
      case 'not-needed':
      case 'present':
        return passes()
      case 'missing':
        return fails([loaderFinding(context)])
      case 'unknown':
        return unclear(
          target.libc.family === 'unknown'
            ? `the C library of ${target.id} is not known`
            : `whether ${target.id} has ${facts.interpreter} is not known`,
        )
    }
  },
  /** The probe put the file there itself: "no such file" can only mean what the file asks for. */
  diagnose(outcome, context): readonly Finding[] {
    const { startError } = outcome
    if (startError === null || context.facts.interpreter === null) return []
    const missing =
      startError.errno === 'ENOENT' ||
      startError.errno === 'ELIBBAD' ||
      (startError.errno === 'unknown' && /no such file or directory|: not found$/i.test(startError.message))
    return missing ? [loaderFinding(context, [startError.message])] : []
  },
}

function loaderFinding(context: CheckContext, seen: readonly string[] = []): Finding {
  const { facts, target } = context
  const { interpreter, needed } = facts
  const { family } = target.libc
  const build = buildHint(facts)
  const evidence = [...loaderEvidence(context), ...seen]
  if (family === 'musl' && facts.libc === 'glibc') {
    const { withGcompat, missing } = runsWithGcompat(facts, target)
    const args = { interpreter, withGcompat, missing, target: target.id, build }
    return finding('glibc-binary-on-musl', 'error', args, evidence)
  }
  if (family === 'glibc' && facts.libc === 'musl') {
    return finding('musl-binary-on-glibc', 'error', { interpreter, target: target.id, build }, evidence)
  }
  const args = { interpreter: interpreter!, target: target.id, needsOnlyLoader: needed.length === 0, build }
  return finding('loader-missing', 'error', args, evidence)
}

function loaderEvidence({ facts, target }: CheckContext): string[] {
  const { family, version } = target.libc
  const usual = usualInterpreter(family, facts.arch)
  const has = family === 'none' ? 'no C library' : `${family}${version === null ? '' : ` ${version}`}`
  return [
    `the file asks for the loader ${facts.interpreter}`,
    ...(facts.needed.length > 0 ? [`and for ${facts.needed.slice(0, 8).join(', ')}`] : []),
    `${target.id}: ${has}${usual === null ? '' : `, loader ${usual}`}`,
  ]
}
