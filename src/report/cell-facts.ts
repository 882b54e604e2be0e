import { bytesText, listText } from './words/quantity-text.ts'
import type { Report, ReportCell } from './report.ts'

/** Fact -> value as text -> the cells that have it. Facts are a cell's own words: text is raw. */
export type FactSpread = ReadonlyMap<string, ReadonlyMap<string, readonly ReportCell[]>>

/** Most facts and values that are looked at: a report may come from elsewhere. */
const MOST_FACTS = 120
/** Different in every start of a cell, and of no consequence; system calls have a table of their own. */
const OWN = /^(?:namespaces\.|sysctls\.kernel\.ns_last_pid$|calls\.)/

const spreads = new WeakMap<Report['cells'], FactSpread>()

/** Remembered, since each cell of a page asks. */
export function factSpread(cells: Report['cells']): FactSpread {
  const known = spreads.get(cells)
  if (known) return known
  const spread = new Map<string, Map<string, ReportCell[]>>()
  for (const cell of cells) {
    for (const [name, value] of factTexts(cell)) {
      const values = spread.get(name) ?? new Map<string, ReportCell[]>()
      values.set(value, [...(values.get(value) ?? []), cell])
      spread.set(name, values)
    }
  }
  spreads.set(cells, spread)
  return spread
}

/** What one cell's probe saw, flat: `limits.nofile` -> `1024 / 524288`. */
export function factTexts({ facts }: ReportCell): ReadonlyMap<string, string> {
  if (facts === null) return new Map()
  const flat = Object.entries(facts).flatMap(([name, value]): [string, string][] => {
    if (!isRecord(value) || isStarts(value)) return [[name, factText(name, value)]]
    return Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, factText(inner, each)])
  })
  return new Map(flat.filter(([name]) => !OWN.test(name)).slice(0, MOST_FACTS))
}

/** A fact that not all cells share, its values with the most frequent one first, or the production target's where there is one. */
export interface DifferingFact {
  readonly name: string
  readonly values: readonly {
    readonly text: string
    readonly cells: readonly ReportCell[]
    readonly differs: boolean
  }[]
}

export function differingFacts({ cells, production }: Pick<Report, 'cells' | 'production'>): readonly DifferingFact[] {
  const isProduction = (cell: ReportCell) => production !== undefined && cell.target.id === production
  return [...factSpread(cells)].flatMap(([name, values]) => {
    if (values.size < 2) return []
    const ordered = [...values].sort(([, a], [, b]) => {
      return Number(b.some(isProduction)) - Number(a.some(isProduction)) || b.length - a.length
    })
    return [{ name, values: ordered.map(([text, those], index) => ({ text, cells: those, differs: index > 0 })) }]
  })
}

/** Facts that every cell has alike: once for the whole report. */
export function commonFacts(cells: Report['cells']): readonly (readonly [name: string, value: string])[] {
  const measured = cells.filter(({ facts }) => facts !== null).length
  return [...factSpread(cells)].flatMap(([name, values]) => {
    const [[value, those] = ['', []]] = values
    return values.size === 1 && those.length === measured ? [[name, value] as const] : []
  })
}

/** Cells that answer alike to the system calls they were asked for. */
export interface CallAnswers {
  /** Answer -> calls; `works` is left out. */
  readonly refused: readonly (readonly [answer: string, calls: readonly string[]])[]
  readonly asked: number
  readonly cells: readonly ReportCell[]
}

export function callAnswers(cells: Report['cells']): readonly CallAnswers[] {
  const groups = new Map<string, { calls: [string, string][]; cells: ReportCell[] }>()
  for (const cell of cells) {
    const calls = cell.facts?.['calls']
    if (!isRecord(calls)) continue
    const entries = Object.entries(calls)
      .slice(0, MOST_FACTS)
      .map(([name, answer]): [string, string] => [name, String(answer)])
    const key = JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const group = groups.get(key) ?? { calls: entries, cells: [] }
    group.cells.push(cell)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ calls, cells: those }) => ({ refused: byAnswer(calls), asked: calls.length, cells: those }))
    .toSorted((a, b) => b.cells.length - a.cells.length)
}

/** `all 12 work`, `ENOSYS: clone3, statx; EPERM: membarrier; 9 work` */
export function callAnswersText({ refused, asked }: CallAnswers): string {
  const working = asked - refused.reduce((sum, [, calls]) => sum + calls.length, 0)
  if (refused.length === 0) return `all ${asked} work`
  return [...refused.map(([answer, calls]) => `${answer}: ${listText(calls, 20)}`), `${working} work`].join('; ')
}

function byAnswer(calls: readonly [string, string][]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>()
  for (const [name, answer] of calls) {
    if (answer !== 'works') found.set(answer, [...(found.get(answer) ?? []), name])
  }
  return [...found]
}

/**
 * `memoryLimitBytes` -> `memory limit`, `has.caCertificates` -> `has ca certificates`, `sysctls.vm.max_map_count` -> `vm.max_map_count`,
 * `files.hosts` -> `/etc/hosts`
 */
export function factName(name: string): string {
  if (name === 'goMaxProcs') return 'GOMAXPROCS'
  if (name.startsWith('sysctls.')) return name.slice('sysctls.'.length, 100)
  if (name.startsWith('files.')) return `/etc/${name.slice('files.'.length, 100)}`
  const words = name.slice(0, 100).replace(/(?:Bytes|Ns|Us)$/, '')
  return words.replace(/\./g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function factText(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'none or not known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') {
    return name.endsWith('Bytes')
      ? bytesText(value)
      : `${value}${name.endsWith('Ns') ? ' ns' : name.endsWith('Us') ? ' µs' : ''}`
  }
  if (Array.isArray(value)) return value.length === 0 ? 'none' : listText(value.map(String), 20).slice(0, 300)
  if (isRecord(value) && 'soft' in value) return `${limitText(value['soft'])} / ${limitText(value['hard'])}`
  if (isRecord(value) && isStarts(value))
    return `${String(value['distinct'])} addresses in ${String(value['starts'])} starts`
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 300)
}

function limitText(value: unknown): string {
  return typeof value === 'number' ? String(value) : 'unlimited'
}

function isStarts(value: Readonly<Record<string, unknown>>): boolean {
  return 'starts' in value && 'distinct' in value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
