import { describe, expect, test } from 'vitest'
import { callAnswers, callAnswersText, commonFacts, differingFacts, factName } from '../../src/report/cell-facts.ts'
import { markdownFacts } from '../../src/report/markdown/markdown-facts.ts'
import { cellNaming } from '../../src/report/words/cell-words.ts'
import type { Report } from '../../src/report/report.ts'
import { terminalFacts } from '../../src/report/terminal/terminal-facts.ts'
import { allPass } from './sample-report.ts'

const CALLS = { clone3: 'works', statx: 'works', getrandom: 'works' }

/** The sample's cells with these facts, one after the other. */
function having(facts: readonly Record<string, unknown>[], more: Partial<Report> = {}): Report {
  const report = allPass()
  return { ...report, ...more, cells: facts.map((each, index) => ({ ...report.cells[index]!, facts: each })) }
}

const THREE = having([
  { kernel: '6.1', shells: ['sh'], limits: { nofile: { soft: 1024, hard: null } }, calls: CALLS },
  { kernel: '6.1', shells: [], limits: { nofile: { soft: 1024, hard: null } }, calls: CALLS },
  {
    kernel: '6.1',
    shells: ['sh'],
    limits: { nofile: { soft: 64, hard: 64 } },
    calls: { ...CALLS, clone3: 'ENOSYS', statx: 'EPERM' },
  },
])
const [first, second, third] = THREE.cells

test('what differs is held against most cells, and against production where that is named', () => {
  expect(differingFacts(THREE)).toEqual([
    {
      name: 'shells',
      values: [
        { text: 'sh', cells: [first, third], differs: false },
        { text: 'none', cells: [second], differs: true },
      ],
    },
    {
      name: 'limits.nofile',
      values: [
        { text: '1024 / unlimited', cells: [first, second], differs: false },
        { text: '64 / 64', cells: [third], differs: true },
      ],
    },
  ])
  const production = differingFacts({ ...THREE, production: third!.target.id })
  expect(production[1]!.values.map(({ text, differs }) => [text, differs])).toEqual([
    ['64 / 64', false],
    ['1024 / unlimited', true],
  ])
})

test('what all share is told once, what is each cell’s own never', () => {
  expect(commonFacts(THREE.cells)).toEqual([['kernel', '6.1']])
  const own = { namespaces: { pid: '1' }, sysctls: { 'kernel.ns_last_pid': '7', 'kernel.pid_max': '9' } }
  const report = having([
    own,
    { namespaces: { pid: '2' }, sysctls: { 'kernel.ns_last_pid': '8', 'kernel.pid_max': '9' } },
  ])
  expect(differingFacts(report)).toEqual([])
  expect(commonFacts(report.cells)).toEqual([['sysctls.kernel.pid_max', '9']])
})

test('cells that answer alike to system calls stand together', () => {
  const groups = callAnswers(THREE.cells)
  expect(groups.map((group) => [callAnswersText(group), group.cells])).toEqual([
    ['all 3 work', [first, second]],
    ['ENOSYS: clone3; EPERM: statx; 1 work', [third]],
  ])
})

test.each([
  ['memoryLimitBytes', 'memory limit'],
  ['cpuPeriodUs', 'cpu period'],
  ['has.caCertificates', 'has ca certificates'],
  ['sysctls.vm.max_map_count', 'vm.max_map_count'],
  ['files.resolv.conf', '/etc/resolv.conf'],
  ['goMaxProcs', 'GOMAXPROCS'],
])('%s is shown as %s', (name, shown) => {
  expect(factName(name)).toBe(shown)
})

describe('shown', () => {
  const hostile = having([
    { kernel: '\u001b[31m| <b>@all</b> ::error::', calls: { '::stop-commands::x\u001b[2J': '|<img>' } },
    { kernel: '6.1', calls: CALLS },
  ])

  test('at a terminal', () => {
    const [differ, common, calls] = terminalFacts(THREE, cellNaming(THREE), { width: 80, color: false })
    expect(differ).toMatch(/^Facts of the cells that differ \(≠ from most cells\)\n  shells\n    sh: .*\n  ≠ none: /)
    expect(common).toBe('The same in every cell\n  kernel 6.1')
    expect(calls).toMatch(/\n  all 3 work: .*\n  ENOSYS: clone3; EPERM: statx; 1 work: /)
    const text = terminalFacts(hostile, cellNaming(hostile), { width: 80, color: false }).join('\n')
    expect(text).not.toContain('\u001b')
  })

  test('in Markdown, only what says something', () => {
    const text = markdownFacts(THREE, cellNaming(THREE), 50)
    expect(text).toContain('| limits nofile |')
    expect(text).toContain('≠ `64 / 64`')
    expect(text).toContain('ENOSYS: clone3; EPERM: statx')
    expect(markdownFacts(THREE, cellNaming(THREE), 1)).toContain('3 more values are in the JSON report.')
    expect(markdownFacts(having([{ calls: CALLS }, { calls: CALLS }]), cellNaming(THREE), 50)).toBe('')
    const nasty = markdownFacts(hostile, cellNaming(hostile), 50)
    expect(nasty).not.toContain('\u001b')
    expect(nasty).toContain('`\\|<img>`')
  })
})
