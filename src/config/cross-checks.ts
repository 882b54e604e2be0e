import type { ConfigProblem } from '../errors.ts'
import { catalogueTargets } from '../targets/catalogue.ts'
import { nearestWord } from '../targets/nearest-word.ts'
import { targetSlug } from '../targets/plan-cells.ts'
import { builtInProfiles, unknownProfile } from '../targets/profiles.ts'
import { DEFAULT_CELL_TIMEOUT_MS, DEFAULT_TIMERS } from './default-config.ts'
import { policyWordComplaint } from './policy-words.ts'
import { durationNs } from './quantities.ts'
import type { YamlText } from './read-yaml.ts'
import { pathText } from './schema-problems.ts'

/** Longer lists are refused by the schema. */
const MAX_ENTRIES = 200

type Path = readonly (string | number)[]
type Tell = (path: Path, message: string, part?: 'value' | 'key') => void

/**
 * What no single key shows: names given twice, names that nothing has, timers that outlast the cell. Looks at the data as it was
 * written, valid or not, so that these problems come with all others; what has the wrong type is passed over.
 */
export function crossChecks(yaml: YamlText): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const tell: Tell = (path, message, part = 'value') => {
    problems.push({ ...yaml.locate(path, part), message: `${pathText(path)}: ${message}` })
  }
  const data = asMap(yaml.value)
  checkOwnTargets(data['targets'], tell)
  checkProfiles(data['profiles'], tell)
  checkSmokeNames(data['smoke'], tell)
  checkPolicy(data, tell)
  checkTimers(data, tell)
  return problems
}

function checkOwnTargets(targets: unknown, tell: Tell): void {
  const bySlug = new Map(catalogueTargets().map((target) => [targetSlug(target.id), `"${target.id}" of the catalogue`]))
  for (const [index, target] of asList(targets).entries()) {
    const { id } = asMap(target)
    if (typeof id !== 'string') continue
    const slug = targetSlug(id)
    const other = bySlug.get(slug)
    if (other !== undefined)
      tell(['targets', index, 'id'], `"${id}" cannot be told from ${other} in cell ids; choose another id`)
    bySlug.set(slug, `"${id}" above`)
  }
}

function checkProfiles(profiles: unknown, tell: Tell): void {
  const builtIn = builtInProfiles()
  const isBuiltIn = (name: string) => builtIn.some((profile) => profile.name === name)
  const names = asList(profiles)
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string') continue
    if (!isBuiltIn(name)) tell(['profiles', index], unknownProfileInList(name))
    else if (names.indexOf(name) < index) tell(['profiles', index], `"${name}" is named twice`)
  }
  if (Array.isArray(profiles)) return
  for (const [name, own] of Object.entries(asMap(profiles))) {
    const base = asMap(own)['extends']
    if (typeof base === 'string' && !isBuiltIn(base)) tell(['profiles', name, 'extends'], unknownProfile(base, builtIn))
    else if (own === null && !isBuiltIn(name)) tell(['profiles', name], unknownProfile(name, builtIn), 'key')
    const { kernel, seccomp } = asMap(own)
    if (kernel !== undefined && seccomp !== undefined && seccomp !== 'default') {
      tell(
        ['profiles', name, 'seccomp'],
        'the kernel is approximated by a seccomp profile; leave one of both out',
        'key',
      )
    }
  }
}

function unknownProfileInList(name: string): string {
  const message = unknownProfile(name, builtInProfiles())
  return message.endsWith('?') ? message : `${message}; a profile of your own is a key of a map`
}

function checkSmokeNames(smoke: unknown, tell: Tell): void {
  const seen = new Set<string>()
  for (const [index, smokeCase] of asList(smoke).entries()) {
    const { name } = asMap(smokeCase)
    if (typeof name !== 'string') continue
    if (seen.has(name))
      tell(['smoke', index, 'name'], `another smoke case is called ${JSON.stringify(name.slice(0, 80))} already`)
    seen.add(name)
  }
}

/** A misspelt `required` would leave the gate open, so words that can mean no target and no cell are refused. */
function checkPolicy(data: Record<string, unknown>, tell: Tell): void {
  const own = asList(data['targets']).map((target) => asMap(target)['id'])
  const ids = [...catalogueTargets().map((target) => target.id), ...own.filter((id) => typeof id === 'string')]
  const { production } = data
  if (typeof production === 'string' && !ids.includes(production)) {
    const nearest = nearestWord(production, ids)
    const right = nearest === null ? 'portcullis targets lists all' : `did you mean "${nearest}"?`
    tell(['production'], `${JSON.stringify(production.slice(0, 80))} is no target; ${right}`)
  }
  for (const key of ['required', 'informational']) {
    for (const [index, word] of asList(asMap(data['policy'])[key]).entries()) {
      if (typeof word !== 'string' || word.length > 200) continue
      const complaint = policyWordComplaint(word, ids)
      if (complaint !== null) tell(['policy', key, index], complaint)
    }
  }
  checkTimerTargets(asMap(data['policy'])['timers'], ids, tell)
}

/** As `required`: a limit under a misspelt name would hold nowhere. */
function checkTimerTargets(timers: unknown, ids: readonly string[], tell: Tell): void {
  for (const word of Object.keys(asMap(asMap(timers)['targets'])).slice(0, MAX_ENTRIES)) {
    if (word.length > 200) continue
    const complaint = policyWordComplaint(word, ids)
    if (complaint !== null) tell(['policy', 'timers', 'targets', word], complaint, 'key')
  }
}

function checkTimers(data: Record<string, unknown>, tell: Tell): void {
  const { timers } = data
  if (typeof timers !== 'object' || timers === null) return
  const { period, samples } = asMap(timers)
  if (typeof samples !== 'number') return
  const cellTimeout = data['cell-timeout']
  const periodNs = typeof period === 'string' ? durationNs(period) : DEFAULT_TIMERS.periodNs
  const limitNs = typeof cellTimeout === 'string' ? durationNs(cellTimeout) : DEFAULT_CELL_TIMEOUT_MS * 1e6
  if (periodNs === null || limitNs === null) return
  const neededNs = periodNs * samples
  if (neededNs < limitNs) return
  tell(
    ['timers'],
    `${samples} samples take ${seconds(neededNs)}, and a cell ends after ${seconds(limitNs)}; lower samples or period, or raise cell-timeout`,
    'key',
  )
}

function seconds(ns: number): string {
  return `${Math.ceil(ns / 1e9)} s`
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : []
}
