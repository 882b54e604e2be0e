import { claimTable, table } from './claims-page.ts'
import { claims, UNMEASURED } from './timer-claims.ts'
import { BURNERS, duration, type Taken, type Tables } from './timer-figures.ts'

const MS = 1_000_000

function quotaTable({ quota }: Tables): string {
  const rows = quota.map(({ quota: name, load, series: each }) => {
    const { throttle } = each
    const periods =
      throttle && throttle.periods > 0 ? `${throttle.throttledPeriods} of ${throttle.periods}` : 'no quota'
    const lost = `${each.missed} of ${each.missed + each.served}`
    return [name, load, pathName(each), ...durations(each), lost, periods]
  })
  const head = ['quota', 'cell', 'timer', 'mean', 'p50', 'p90', 'max', 'deadlines passed over', 'periods throttled']
  return table(head, rows)
}

function matrixTable({ matrix }: Tables): string {
  const rows = matrix.map((each) => {
    const lost = `${each.missed} of ${each.missed + each.served}`
    return [`${each.periodNs / MS} ms`, pathName(each), ...durations(each), lost]
  })
  return table(['period', 'timer', 'mean', 'p50', 'p90', 'max', 'deadlines passed over'], rows)
}

function processorTable({ processors }: Tables): string {
  const rows = processors.map(({ load, series: each }) => {
    return [load, String(each.processors), each.lockThread ? 'yes' : 'no', ...durations(each)]
  })
  return table(['cell', 'GOMAXPROCS', 'LockOSThread', 'mean', 'p50', 'p90', 'max'], rows)
}

function durations({ figures: { mean, p50, p90, max } }: Taken): string[] {
  return [mean, p50, p90, max].map(duration)
}

function pathName({ path, timer }: Taken): string {
  return path === 'os' ? 'clock_nanosleep' : timer
}

/** docs/timers-field-claims.md from the figures of a run. */
export function timerClaimsPage(tables: Tables): string {
  const { conditions } = tables
  const where = [
    `${conditions.cpuModel ?? 'unknown CPU'}, ${conditions.cpus} CPUs, kernel ${conditions.kernel ?? 'unknown'}`,
    `${conditions.goVersion}, clock source ${conditions.clockSource ?? 'unknown'}`,
    `cgroup ${conditions.cgroup ?? 'unknown'}, timer slack ${conditions.timerSlackNs ?? '?'} ns`,
    `load average ${tables.loadAverage.toFixed(1)} at the end of the run`,
  ].join('; ')
  return `# What is claimed of timers, and what we measured

Written by \`node scripts/timer-tables.ts --write\` from the figures that it keeps in \`test/fixtures/timing/field-claims.json\`; do not edit. All in containers without rights and without a network, on: ${where}.

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
