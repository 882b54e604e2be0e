import type * as z from 'zod'
import type { ConfigProblem } from '../errors.ts'
import type { YamlText } from './read-yaml.ts'

type Issue = z.core.$ZodIssue
/** Nobody reads more, and each costs a search for its place. */
const MAX_ISSUES = 200

type Path = readonly PropertyKey[]

/** What zod found, as one problem per place in the file: `smoke[0].timeout: expected a duration ..., got 10 (number)`. */
export function schemaProblems(issues: readonly Issue[], yaml: YamlText): ConfigProblem[] {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => problemsOf(issue, [], yaml))
}

function problemsOf(issue: Issue, above: Path, yaml: YamlText): ConfigProblem[] {
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const messages = issue.message.split('\n')
      return messages.map((message, index) => ({
        ...yaml.locate([...path, issue.keys[index]!], 'key'),
        message: prefixed(path, message),
      }))
    }
    case 'invalid_key': {
      const message = withValue(issue.issues[0]?.message ?? issue.message, path.at(-1))
      return [{ ...yaml.locate(path, 'key'), message: prefixed(path.slice(0, -1), message) }]
    }
    case 'invalid_union': {
      // The form whose kind (text, map, ...) is the one written is the one that was meant.
      const meant = issue.errors.find((inner) => inner.length > 0 && !inner.some(isOfOtherKind))
      if (meant) return meant.flatMap((inner) => problemsOf(inner, path, yaml))
      return [problem(issue, path, yaml)]
    }
    default:
      return [problem(issue, path, yaml)]
  }
}

function isOfOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

function problem(issue: Issue, path: Path, yaml: YamlText): ConfigProblem {
  const value = valueAt(yaml.value, path)
  const missing = value === undefined && path.length > 0
  const message = missing ? `the key is missing; ${issue.message}` : withValue(issue.message, value)
  return { ...yaml.locate(path, 'value'), message: prefixed(path, message) }
}

function withValue(message: string, value: unknown): string {
  return message.startsWith('expected ') ? `${message}, got ${show(value)}` : message
}

function prefixed(path: Path, message: string): string {
  const where = pathText(path)
  return where === '' ? message : `${where}: ${message}`
}

/** `smoke[0].expect.exit` */
export function pathText(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (/^[\w-]{1,80}$/.test(String(step))) text += `${text === '' ? '' : '.'}${String(step)}`
    else text += `[${JSON.stringify(String(step).slice(0, 80))}]`
  }
  return text
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return at
}

/** The value as it may stand in a message of one line. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a map'
  const text = JSON.stringify(value)
  return `${text.length > 60 ? `${text.slice(0, 59)}…` : text} (${typeof value === 'string' ? 'text' : typeof value})`
}
