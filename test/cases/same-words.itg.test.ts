import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema, type Report, type ReportCell } from '../../src/report/report.ts'
import { durationText } from '../../src/report/words/quantity-text.ts'
import { goBuild } from '../helpers/go-build.ts'
import { configFile, ROOT, startCli } from '../helpers/portcullis.ts'

/** One real run with cells of every kind, in each form: every form has to tell the same. */
const CONFIG = `
targets: [debian:12, scratch, centos:7]
smoke:
  - name: version
    args: [--version]
    expect: { stdout: { matches: '.' } }
  - name: wrong
    args: [--version]
    expect: { stdout: { contains: 'no such words' } }
policy: { max-glibc: "2.30", informational: [debian:12] }
timers: { samples: 220 }
`
let folder: string
let report: Report
const texts: Record<'terminal' | 'markdown' | 'page' | 'sarif' | 'junit', string> = {
  ...{ terminal: '', markdown: '', page: '', sarif: '', junit: '' },
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-same-words-'))
  const server = goBuild(`${ROOT}/examples/hello-server`, { cgo: true })
  const words = ['check', server, '--config', configFile(CONFIG), '--engine', 'docker', '--out', folder]
  const { stdout, stderr, code } = await startCli(words).ended
  if (code !== 1) throw new Error(`this is no closed gate:\n${stderr}`)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  report = reportSchema.parse(JSON.parse(read('report.json')))
  Object.assign(texts, { terminal: stdout, markdown: read('report.md'), page: decoded(read('report.html')) })
  Object.assign(texts, { sarif: read('report.sarif'), junit: read('junit.xml') })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function decoded(html: string): string {
  return html.replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&#96;', '`').replaceAll('&#60;', '<')
}

const bare = (text: string) =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[`*\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const nameOf = ({ target }: ReportCell) => target.id

/** Name of the cell -> outcome, C library, predicted, observed, smoke, start-up. */
type Matrix = Record<string, readonly string[]>

const fromColumns = ([result, target, ...rest]: readonly string[]): [string, string[]] => {
  return [target!.split(' ')[0]!, [/pass|fail|warn|unknown|skipped/.exec(result!)![0], ...rest.slice(0, 5)]]
}

const MATRICES: Record<string, () => Matrix> = {
  json: () =>
    Object.fromEntries(
      report.cells.map((cell) => {
        const { outcome, target, prediction, observed, steps, startupMs } = cell
        const passed = steps.filter(({ result }) => result === 'pass').length
        const libc = [target.libc.family, target.libc.version].filter(Boolean).join(' ')
        const words = [outcome, libc, prediction.runs ? 'runs' : 'fails', observed ?? 'not run']
        return [nameOf(cell), [...words, `${passed}/${steps.length}`, durationText(startupMs)]]
      }),
    ),
  terminal: () => {
    const lines = texts.terminal.split('\n').filter((line) => /^[✓✗!?] (?:pass|fail|warn|unknown)/.test(line))
    return Object.fromEntries(lines.map((line) => fromColumns(line.trim().split(/ {2,}/))))
  },
  markdown: () => {
    const lines = texts.markdown
      .split('\n')
      .filter((line) => /^\| (?:✅|❌|⚠️|❓) (?:pass|fail|warn|unknown)/.test(line))
    return Object.fromEntries(lines.map((line) => fromColumns(line.split('|').slice(1, -1).map(bare))))
  },
  page: () => {
    const rows = [...texts.page.matchAll(/<tr class="row">(.*?)<\/tr>/gs)].map(([, row]) => row!)
    return Object.fromEntries(
      rows.map((row) => fromColumns([...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => bare(cell!)))),
    )
  },
}

/** Why: title and names of cells, in order. */
const REASONS: Record<string, () => string[]> = {
  terminal: () => {
    const heads = texts.terminal.split('\n\n').flatMap((block) => {
      const [, names, title] = /^[✗!?] ((?:[^:]|:\d)*): ([A-Z]?[^:]*?)\n {2}\S/.exec(block) ?? []
      return names === undefined ? [] : [`${title} in ${names}`]
    })
    return heads.map(bare)
  },
  markdown: () => {
    const heads = [...texts.markdown.split('<details>')[0]!.matchAll(/^\*\*\S+ (`.*`): (.*)\*\*$/gm)]
    return heads.map(([, names, title]) => bare(`${title} in ${names}`))
  },
  page: () => {
    const causes = [...texts.page.matchAll(/<article class="cause (?:fail|unknown)">(.*?)<\/article>/gs)]
    return causes.map(([, cause]) => {
      const title = bare(/<\/span>\s*<\/span>|<h3>.*?<\/span>\s*\w+<\/span>(.*?)<code/s.exec(cause!)?.[1] ?? '')
      const names = [.../<p class="where">(.*?)<\/p>/s.exec(cause!)![1]!.matchAll(/<code[^>]*>(.*?)<\/code>/g)]
      return `${title} in ${names.map(([, name]) => name).join(', ')}`
    })
  },
}

test('the run has something to tell of each kind', () => {
  const seen = new Set(report.cells.map(({ outcome, observed }) => `${outcome} ${observed}`))
  expect(seen).toEqual(new Set(['fail fails', 'fail runs']))
  expect(report.cells).toHaveLength(3)
})

describe.each(['terminal', 'markdown', 'page'] as const)('%s', (form) => {
  test('has the outcome, prediction, observation and figures of every cell', () => {
    expect(MATRICES[form]!()).toEqual(MATRICES['json']!())
  })

  test('gives the same reasons for the same cells', () => {
    const reasons = REASONS[form]!()
    expect(reasons).toEqual(REASONS['markdown']!())
    expect(reasons).toHaveLength(3)
  })

  test('has each message and each remedy, whole', () => {
    const words = bare(texts[form])
    for (const cell of report.cells) {
      for (const { message, remedy } of cell.prediction.findings.filter(({ severity }) => severity === 'error')) {
        // Messages that differ in the target's name alone are said of the first.
        const first = report.cells.find(({ prediction }) =>
          prediction.findings.some((each) => each.message === message),
        )
        expect(words, nameOf(first!)).toContain(bare(message))
        expect(words).toContain(bare(remedy!.text))
      }
    }
  })

  test('says the gate with its limit, and how many cells', () => {
    const words = bare(texts[form])
    expect(words).toContain(`Gate fails for ${report.binaries[0]!.path.split('/').at(-1)}`)
    expect(words).toMatch(/2 required cells fail \(scratch, centos:7\)|Required cells fail: scratch , centos:7/)
    expect(words).toContain('glibc 2.30 at most')
    for (const { message } of report.gate.reasons.filter(({ code }) => code === 'glibc-floor')) {
      expect(words).toContain(bare(message))
    }
  })

  test('has the verdict on timers, with its mark and its figures', () => {
    for (const cell of report.cells) {
      const { verdict, p50, p90 } = cell.timers!.duet!
      const row = duetRow(form, cell)
      expect.soft(row, nameOf(cell)).toEqual(duetRow('markdown', cell))
      expect.soft(row[1], nameOf(cell)).toBe(verdict)
      const figures = [p50!.estimate, p90!.estimate, p90!.lower, p90!.upper]
      row.slice(2).forEach((text, index) => {
        expect
          .soft(Math.abs(Number(text.replace('−', '-').replaceAll(',', '')) - figures[index]!), text)
          .toBeLessThanOrEqual(0.5)
      })
    }
  })
})

/** Mark, verdict, p50, p90, its bounds. */
function duetRow(form: 'terminal' | 'markdown' | 'page', cell: ReportCell): readonly string[] {
  const words = bare(texts[form].replaceAll('|', ' '))
  const row = new RegExp(
    `${nameOf(cell)} (\\S+) ([a-z]+) ([+−][\\d.,]+) ([+−][\\d.,]+) ([+−][\\d.,]+) to ([+−][\\d.,]+)`,
  )
  return row.exec(words)?.slice(1) ?? []
}

test('SARIF and JUnit have the findings of every cell', () => {
  const { runs } = JSON.parse(texts.sarif) as {
    runs: { results: { ruleId: string; properties: { cell?: string; outcome?: string } }[] }[]
  }
  for (const cell of report.cells) {
    const results = runs[0]!.results.filter(({ properties }) => properties.cell === cell.id)
    expect(new Set(results.map(({ properties }) => properties.outcome))).toEqual(new Set([cell.outcome]))
    const ids = new Set(results.map(({ ruleId }) => ruleId))
    for (const { id, severity } of [...cell.prediction.findings, ...cell.findings]) {
      if (severity === 'error') expect(ids, cell.id).toContain(id)
    }
    expect(texts.junit).toContain(`<property name="cell" value="${cell.id}"/>`)
  }
  expect(texts.junit.match(/<property name="outcome" value="fail"\/>/g)).toHaveLength(report.cells.length)
})
