import type { Report, ReportCell } from '../../src/report/report.ts'
import { measuredReport } from '../report/sample-duet.ts'
import { allPass, mixed } from '../report/sample-report.ts'

/** The sample report with what a probe finds in cells; two of them differ from the rest. */
export function withFacts(report: Report): Report {
  return { ...report, cells: report.cells.map((cell, index) => ({ ...cell, facts: cell.image && facts(index) })) }
}

function facts(index: number): NonNullable<ReportCell['facts']> {
  return {
    kernel: '6.1.0-37-amd64',
    arch: 'amd64',
    cpuLevel: 3,
    cgroup: 'v2',
    memoryLimitBytes: index === 2 ? 67_108_864 : null,
    uid: index === 3 ? 65_532 : 0,
    rootReadOnly: false,
    seccompMode: 2,
    has: { shell: index !== 0, tzdata: index % 2 === 0, caCertificates: index !== 0 },
  }
}

const OUTPUT = Array.from({ length: 300 }, (_, index) => {
  return `2026/08/01 12:00:00 server.go:${index}: listening on 127.0.0.1:8080, worker ${index} of 300 is up`
}).join('\n')

/** 50 cells that fail, pass, warn and are unknown, each with facts, timers and much output. */
export function fiftyCells(): Report {
  const base = withFacts(mixed())
  const [good] = allPass().cells
  const cells = Array.from({ length: 50 }, (_, index): ReportCell => {
    const from = base.cells[index % base.cells.length] ?? good!
    const id = `linux/amd64@registry.example.com/team/${from.target.id}-${index}`
    const target = { ...from.target, id: `registry.example.com/team/${from.target.id}-${index}` }
    const stdout = { text: OUTPUT, bytes: OUTPUT.length, truncated: true }
    return { ...from, id, target, steps: from.steps.map((step) => ({ ...step, stdout })) }
  })
  return { ...base, cells }
}

/** Timers against those of the host, and what changed since a baseline. */
export function comparedReport(): Report {
  const report = measuredReport()
  const [first, second] = report.cells
  const because = [{ binary: 'hello', symbols: ['pthread_create'], packages: ['github.com/mattn/go-sqlite3'] }]
  const changes = {
    since: '2026-07-01T12:00:00.000Z',
    newlyBroken: [first!.id],
    newlyFixed: [second!.id],
    newlyUnknown: [],
    added: [],
    gone: ['linux/amd64@debian:10'],
    glibcFloor: { from: 'GLIBC_2.17', to: 'GLIBC_2.34', because },
  }
  return { ...report, changes }
}
