/**
 * Measures what the field's write-ups claim about clocks and timers, and sets our figures beside theirs:
 *   node scripts/timer-tables.ts [--write]     prints Markdown; --write: into docs/timers-field-claims.md
 * Needs Docker, Go and, for time namespaces, root. Takes about three minutes; run it on a machine with nothing else to do.
 */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { SeriesMessage } from '../src/protocol/measure.ts'
import { claimTable, table } from './claims-page.ts'
import { withProbeContainer } from './probe-container.ts'
import { claims, UNMEASURED } from './timer-claims.ts'
import { BURNERS, duration, figures, measureAll, type Tables } from './timer-measurements.ts'

const MS = 1_000_000
const OUT = join(import.meta.dirname, '../docs/timers-field-claims.md')

function quotaTable({ quota }: Tables): string {
  const rows = quota.map(({ quota: name, load, series: each }) => {
    const { mean, p50, p90, max } = figures(each)
    const { throttle } = each.causes
    const periods =
      throttle && throttle.periods > 0 ? `${throttle.throttledPeriods} of ${throttle.periods}` : 'no quota'
    const lost = `${each.missed} of ${each.missed + each.latenessNs.length}`
    return [name, load, pathName(each), ...[mean, p50, p90, max].map(duration), lost, periods]
  })
  const head = ['quota', 'cell', 'timer', 'mean', 'p50', 'p90', 'max', 'deadlines passed over', 'periods throttled']
  return table(head, rows)
}

function matrixTable({ matrix }: Tables): string {
  const rows = matrix.map((each) => {
    const { mean, p50, p90, max } = figures(each)
    const lost = `${each.missed} of ${each.missed + each.latenessNs.length}`
    return [`${each.periodNs / MS} ms`, pathName(each), ...[mean, p50, p90, max].map(duration), lost]
  })
  return table(['period', 'timer', 'mean', 'p50', 'p90', 'max', 'deadlines passed over'], rows)
}

function processorTable({ processors }: Tables): string {
  const rows = processors.map(({ load, series: each }) => {
    const { mean, p50, p90, max } = figures(each)
    return [load, String(each.processors), each.lockThread ? 'yes' : 'no', ...[mean, p50, p90, max].map(duration)]
  })
  return table(['cell', 'GOMAXPROCS', 'LockOSThread', 'mean', 'p50', 'p90', 'max'], rows)
}

function pathName({ path, timer }: SeriesMessage): string {
  return path === 'os' ? 'clock_nanosleep' : timer
}

function page(tables: Tables): string {
  const { conditions } = tables
  const where = [
    `${conditions.cpuModel ?? 'unknown CPU'}, ${conditions.cpus} CPUs, kernel ${conditions.kernel ?? 'unknown'}`,
    `${conditions.goVersion}, clock source ${conditions.clockSource ?? 'unknown'}`,
    `cgroup ${conditions.cgroup ?? 'unknown'}, timer slack ${conditions.timerSlackNs ?? '?'} ns`,
    `load average ${loadavg()[0]!.toFixed(1)} at the end of the run`,
  ].join('; ')
  return `# What is claimed of timers, and what we measured

Written by \`node scripts/timer-tables.ts --write\`; do not edit. All in containers without rights and without a network, on: ${where}.

Figures of one machine are no law. What a verdict says holds where the shape holds: which of two figures is larger, and by what order.

## Claims

${claimTable(claims(tables))}

Not measured, for want of the system:

${UNMEASURED.map((each) => `- ${each}`).join('\n')}

## A quota, idle and under load

A deadline every 10 ms; load is ${BURNERS} busy processes in the same cell. Lateness is against absolute deadlines. A deadline that
had been passed by a whole period when the one before it was served is not served any more; the figures count it with what it was late by then.

${quotaTable(tables)}

## Kinds of timers and periods

Idle, no quota. A Go program on Linux waits in whole milliseconds (\`epoll_wait\`), so its timers are up to 1 ms late whatever the machine; the
first line of each period is the machine.

${matrixTable(tables)}

## GOMAXPROCS and LockOSThread

A Ticker of 10 ms, no quota.

${processorTable(tables)}
`
}

const text = await withProbeContainer((probe) => page(measureAll(probe)))
if (process.argv[2] === '--write') writeFileSync(OUT, text)
else console.log(text)
