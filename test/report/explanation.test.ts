import { expect, test } from 'vitest'
import { causes, explain, hazards, sameRemedyBefore } from '../../src/report/explanation.ts'
import { predict } from '../../src/checks/predict.ts'
import { reportPrediction } from '../../src/report/report-finding.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { GO, PROFILE, staticBinary } from '../checks/samples.ts'
import type { ReportCell, ReportFinding } from '../../src/report/report.ts'
import { allPass, mixed } from './sample-report.ts'

const named = (report: { cells: ReportCell[] }): Record<string, ReportCell> =>
  Object.fromEntries(report.cells.map((cell) => [cell.target.id, cell]))

test('what was predicted and then seen is one cause, with the evidence of both; missed expectations follow from it', () => {
  const found = causes(named(mixed())['centos:7']!)
  expect(found.map(({ id }) => id)).toEqual(['glibc-too-old'])
  expect(found[0]?.evidence).toEqual([
    expect.stringContaining("version `GLIBC_2.34' not found"),
    'libc.so.6 needs GLIBC_2.34: __libc_start_main, pthread_create, pthread_detach',
    'centos:7 provides up to GLIBC_2.17',
  ])
})

test('a missed expectation alone is the cause', () => {
  expect(causes(named(mixed())['debian:13']!).map(({ id }) => id)).toEqual(['expectation-missed'])
})

test('a wrong prediction of failure is no cause where the binary ran', () => {
  expect(causes(named(mixed())['ubuntu:22.04']!).map(({ id }) => id)).toEqual(['prediction-contradicted'])
})

test('a cell that could not be had is explained by that, not by what was predicted', () => {
  const cells = named(mixed())
  const cell: ReportCell = { ...cells['ubuntu:26.04']!, prediction: cells['centos:7']!.prediction }
  expect(causes(cell).map(({ id }) => id)).toEqual(['image-unavailable'])
})

test('where no finding tells why, the reason does', () => {
  const cell: ReportCell = { ...named(allPass())['debian:12']!, outcome: 'skip', reason: 'left out by configuration' }
  expect(causes(cell)).toMatchObject([{ id: 'reason', message: 'left out by configuration' }])
})

test('equal reasons are one, with the remedy for the oldest glibc and the first evidence', () => {
  const cells = named(mixed())
  const order = [cells['debian:11']!, cells['centos:7']!]
  const [only, ...rest] = explain(order.map((cell) => ({ name: cell.target.id, findings: causes(cell) })))
  expect(rest).toEqual([])
  expect(only).toMatchObject({
    cells: ['debian:11', 'centos:7'],
    remedy: { command: expect.stringContaining('gnu.2.17') },
  })
  expect(only?.messages).toEqual([
    { text: expect.stringContaining('debian:11 has'), cells: ['debian:11', 'centos:7'], ofFirst: true },
  ])
})

test.each([
  [
    'system-too-old',
    'windows-7',
    'windows-2012r2',
    staticBinary({ format: 'pe', os: 'windows', go: { ...GO, version: 'go1.26.8' } }),
  ],
  ['wrong-architecture', 'debian:11', 'debian:12', staticBinary({ arch: 's390x' })],
])('%s of two targets with versions and platforms of their own is said once', (id, one, other, facts) => {
  const targets = [one, other].map((name) => catalogueTargets().find((target) => target.id === name)!)
  const cells = targets.map((target) => {
    const { findings } = reportPrediction(predict({ facts, target, profile: PROFILE }))
    return { name: target.id, findings: findings.filter((finding) => finding.id === id) }
  })
  const [only, ...rest] = explain(cells)
  expect(rest).toEqual([])
  expect(only?.messages).toEqual([{ text: expect.stringContaining(one), cells: [one, other], ofFirst: true }])
})

test('messages that differ in more than the target stay apart', () => {
  const finding = (message: string, target: string): ReportFinding => ({
    ...{ id: 'x', severity: 'error', title: 'X', evidence: [], remedy: null },
    message,
    args: { target },
  })
  const [group] = explain([
    { name: 'one:1', findings: [finding('one:1 lacks libz', 'one:1')] },
    { name: 'two:2', findings: [finding('two:2 lacks libm', 'two:2')] },
    { name: 'six:6', findings: [finding('six:6 lacks libz', 'six:6')] },
  ])
  expect(group?.messages).toEqual([
    { text: 'one:1 lacks libz', cells: ['one:1', 'six:6'], ofFirst: true },
    { text: 'two:2 lacks libm', cells: ['two:2'], ofFirst: false },
  ])
})

test('a remedy is told once', () => {
  const cells = named(mixed())
  const groups = explain(
    ['scratch', 'alpine:3.22', 'debian:13'].map((id) => ({ name: id, findings: causes(cells[id]!) })),
  )
  const seen = new Map<string, string>()
  expect(groups.map((group) => sameRemedyBefore(seen, group))).toEqual([null, 'scratch', null])
})

test('hazards are for cells that run, and not what a cell is warned of already', () => {
  const cells = named(mixed())
  expect(hazards(cells['debian:12']!).map(({ id }) => id)).toEqual(['time-zone-unknown'])
  expect(hazards({ ...cells['debian:12']!, outcome: 'fail' })).toEqual([])
  const warned: ReportCell = {
    ...cells['debian:12']!,
    outcome: 'warn',
    findings: cells['debian:12']!.prediction.findings,
  }
  expect(hazards(warned)).toEqual([])
  expect(causes(warned).map(({ id }) => id)).toEqual(['time-zone-unknown'])
})

test('an explained case does not hide why the others failed: each keeps its own words', () => {
  const base = named(allPass())['debian:12']!
  const missed = (step: string, evidence: string): ReportFinding => ({
    ...{ id: 'expectation-missed', severity: 'error', title: 'Expectation missed', remedy: null },
    message: `${step}: exit code should be 0, was 1.`,
    evidence: [evidence],
    args: { step },
  })
  const limit: ReportFinding = { ...missed('inotify', 'too many open files'), id: 'open-files-limit', title: 'Limit' }
  const step = (name: string, findings: ReportFinding[]) => ({
    ...base.steps[0]!,
    name,
    result: 'fail' as const,
    findings,
  })
  const steps = [
    step('fill', [missed('fill', 'no space left on device')]),
    step('git', [missed('git', 'executable file not found in $PATH')]),
    step('inotify', [limit, missed('inotify', 'too many open files')]),
  ]
  const cell: ReportCell = { ...base, outcome: 'fail', steps }
  const found = causes(cell)
  expect(found.map(({ id, args }) => [id, args['step']])).toEqual([
    ['expectation-missed', 'fill'],
    ['expectation-missed', 'git'],
    ['open-files-limit', 'inotify'],
  ])
  const explained = explain([{ name: 'debian:12', findings: found }])
  expect(explained.map(({ evidence }) => evidence)).toEqual([
    ['no space left on device'],
    ['executable file not found in $PATH'],
    ['too many open files'],
  ])
})

test('a case that failed is not hidden by what else went wrong in its cell', () => {
  const cell = named(mixed())['debian:13']!
  const trouble = named(mixed())['ubuntu:26.04']!.findings
  expect(causes({ ...cell, findings: trouble }).map(({ id }) => id)).toEqual([
    ...trouble.map(({ id }) => id),
    'expectation-missed',
  ])
})
