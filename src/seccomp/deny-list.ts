import { UsageError } from '../errors.ts'
import { nearestWord } from '../targets/nearest-word.ts'
import type { DeniedCall } from '../config/denied-call.ts'
import { callNames, callNumbers, isCallName } from './call-names.ts'
import { DENIED } from './learn.ts'

/**
 * The calls that must not be seen: the list of matrix/runtime-calls.json with `deny` added and `allow` taken away. Names are
 * separated by commas or blanks. Throws UsageError for a name that no system call has.
 */
export function denyList(deny: readonly string[], allow: readonly string[]): ReadonlySet<string> {
  const list = new Set([...DENIED, ...names('--deny', deny)])
  for (const name of names('--allow', allow)) list.delete(name)
  return list
}

/** `deny-calls` of portcullis.yml with their numbers; `default` stands for the built-in list. Throws UsageError. */
export function lookUpCalls(words: readonly string[]): readonly DeniedCall[] {
  const given = words.filter((word) => word !== 'default')
  const all = [...names('policy: deny-calls:', given), ...(given.length < words.length ? DENIED : [])]
  return [...new Set(all)].map((name) => ({ name, numbers: callNumbers(name) }))
}

function names(option: string, words: readonly string[]): string[] {
  const found = words.flatMap((word) => word.split(/[\s,]+/)).filter((name) => name !== '')
  for (const name of found) {
    if (isCallName(name)) continue
    const nearest = nearestWord(name, callNames())
    const meant = nearest === null ? '' : `; did you mean "${nearest}"?`
    throw new UsageError(`${option} ${JSON.stringify(name)} is no system call${meant}`, {
      hint: 'Name them as the manual does: --deny ptrace,mount,bpf',
    })
  }
  return found
}
