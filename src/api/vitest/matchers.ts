import { glibcVersion, GLIBC_VERSION_WORDS } from '../../targets/glibc-version.ts'
import { UsageError } from '../../errors.ts'
import { knownOptions, type OptionNames } from '../known-options.ts'
import type { CallResult, TimersResult } from '../harness/cell-calls.ts'
import { duetVerdict } from '../../report/timers/duet-verdict.ts'
import type { ReportBinary, ReportFinding } from '../../report/report.ts'
import type { ReportDuet } from '../../report/schema/timer-duet-schema.ts'
import { compareVersions } from '../../targets/compare-versions.ts'
import { glibcNeeds } from '../../verdict/glibc-floor.ts'

/** How late timers may be. */
export interface TimeLimit {
  /**
   * Of the period. Alone: by how much p90 of the cell may lie above p90 of its host. As in the gate, only what is surely beyond it fails:
   * a host too noisy to tell proves nothing against the cell. With `quantile` or `path`, and for a cell that was measured alone: the lateness itself.
   */
  readonly percent: number
  /** true: what could not be told fails, too; only `steady` passes. */
  readonly proven?: boolean
  /** p95 where only `path` is given. */
  readonly quantile?: 'p50' | 'p90' | 'p95' | 'p99'
  /** Both where absent. */
  readonly path?: 'os' | 'go'
}

interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

const OUTPUT_LINES = 8
const LIMIT: OptionNames<TimeLimit> = { percent: true, proven: true, quantile: true, path: true }
const LIMIT_HINT = 'Write expect(await cell.measureTimers()).toKeepTimeWithin({ percent: 8 })'
const QUANTILES: readonly unknown[] = ['p50', 'p90', 'p95', 'p99']

/** It reached its own code there, and ended by neither a crash nor the time limit. */
export function toRun(received: unknown): Verdict {
  const call = asCall(received, 'toRun')
  return {
    pass: call.ran,
    message: () => `expected ${title(call)} ${call.ran ? 'not to run, but it did' : 'to run'}${account(call)}`,
  }
}

export function toExitWith(received: unknown, code: number): Verdict {
  const call = asCall(received, 'toExitWith')
  if (!Number.isInteger(code)) {
    throw new UsageError(`toExitWith was given ${shown(code)}`, { hint: 'It takes an exit code, a whole number.' })
  }
  const pass = call.exitCode === code
  return {
    pass,
    message: () =>
      `expected ${title(call)} ${pass ? 'not ' : ''}to exit with ${code}, but it ${ending(call)}${account(call)}`,
  }
}

/** `received`: a cell, an inspection, anything with the facts of a `binary`. A static one meets any version. */
export function toNeedAtMostGlibc(received: unknown, most: string): Verdict {
  const version = typeof most === 'string' ? glibcVersion(most) : null
  if (version === null) {
    throw new UsageError(`glibc version ${JSON.stringify(most)}`, {
      hint: `toNeedAtMostGlibc takes ${GLIBC_VERSION_WORDS}, as text.`,
    })
  }
  const { binary } = asHolder(received)
  const above = glibcNeeds(binary).filter((need) => compareVersions(need.version, version) > 0)
  const pass = above.length === 0
  const needs = above.slice(0, 5).map(({ node, symbols }) => `  ${node}, for ${symbols.slice(0, 5).join(', ')}`)
  return {
    pass,
    message: () =>
      pass
        ? `expected ${binary.path} to need more than glibc ${version}`
        : `expected ${binary.path} to need glibc ${version} at most, but it needs\n${needs.join('\n')}`,
  }
}

export function toKeepTimeWithin(received: unknown, limit: TimeLimit): Verdict {
  const timers = asTimers(received)
  checkLimit(limit)
  const isAbsolute = limit.quantile !== undefined || limit.path !== undefined
  return timers.duet === null || isAbsolute
    ? keepsTimeItself(timers, limit)
    : keepsTimeOfHost(timers, timers.duet, limit)
}

/** A misspelt or missing part would leave a limit that nothing exceeds. */
function checkLimit(limit: TimeLimit): void {
  if (limit === undefined) throw new UsageError('the limit of toKeepTimeWithin is undefined', { hint: LIMIT_HINT })
  knownOptions('toKeepTimeWithin', limit, LIMIT)
  const { percent, proven, quantile, path } = limit
  if (!Number.isFinite(percent) || percent < 0) refuse('percent', percent, 'a number of percent, 0 or more')
  if (proven !== undefined && typeof proven !== 'boolean') refuse('proven', proven, 'true or false')
  if (quantile !== undefined && !QUANTILES.includes(quantile)) refuse('quantile', quantile, QUANTILES.join(', '))
  if (path !== undefined && path !== 'os' && path !== 'go') refuse('path', path, 'os or go')
}

function refuse(name: string, value: unknown, expected: string): never {
  throw new UsageError(`${name} of toKeepTimeWithin is ${shown(value)}`, { hint: `It has to be ${expected}.` })
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : String(value).slice(0, 200)
}

/** `unmeasured` says that there is nothing to judge: that is no pass. */
function keepsTimeOfHost({ cell, periodNs }: TimersResult, duet: ReportDuet, { percent, proven }: TimeLimit): Verdict {
  const { verdict, reason } = duetVerdict(duet, percent)
  const pass = proven === true ? verdict === 'steady' : verdict !== 'jittery' && verdict !== 'unmeasured'
  return {
    pass,
    message: () =>
      `expected timers of ${periodNs / 1e6} ms in ${cell} ${pass ? 'not ' : ''}to be at most ${percent} % later than on the host\n  ${verdict}: ${reason}`,
  }
}

function keepsTimeItself(
  { cell, periodNs, paths }: TimersResult,
  { percent, quantile = 'p95', path }: TimeLimit,
): Verdict {
  const looked = paths.filter((each) => path === undefined || each.path === path)
  const allowedNs = (periodNs * percent) / 100
  const late = looked.filter((each) => each[`${quantile}Ns`] > allowedNs)
  const pass = looked.length > 0 && late.length === 0
  const said = looked.map((each) => {
    const ns = each[`${quantile}Ns`]
    return `  ${each.path}: ${quantile} ${(ns / 1e6).toFixed(3)} ms = ${((ns / periodNs) * 100).toFixed(2)} % (${each.samples} samples)`
  })
  return {
    pass,
    message: () =>
      `expected timers of ${periodNs / 1e6} ms in ${cell} ${pass ? 'not ' : ''}to be at most ${percent} % late\n${said.join('\n') || '  nothing was measured'}`,
  }
}

function asCall(received: unknown, matcher: string): CallResult {
  if (isObject(received) && typeof received['ran'] === 'boolean') return received as unknown as CallResult
  throw new UsageError(`${matcher} was given what is no result of a call`, {
    hint: `Write expect(await cell.run([...])).${matcher}(...)`,
  })
}

function asHolder(received: unknown): { readonly binary: ReportBinary } {
  if (isObject(received) && isObject(received['binary']) && isObject(received['binary']['versions'])) {
    return received as unknown as { readonly binary: ReportBinary }
  }
  throw new UsageError('toNeedAtMostGlibc was given what has no facts of a binary', {
    hint: 'Write expect(cell).toNeedAtMostGlibc("2.17")',
  })
}

function asTimers(received: unknown): TimersResult {
  if (isObject(received) && Array.isArray(received['paths']) && 'duet' in received) {
    return received as unknown as TimersResult
  }
  throw new UsageError('toKeepTimeWithin was given what is no timer measurement', {
    hint: LIMIT_HINT,
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function title({ args, cell }: CallResult): string {
  return `${args.length === 0 ? 'the binary' : JSON.stringify(args.join(' '))} in ${cell}`
}

function ending(call: CallResult): string {
  if (call.startError) return `could not be started (${call.startError.errno})`
  if (call.timedOut) return 'did not end in time'
  return call.signal === null ? `exited with ${call.exitCode}` : `was ended by ${call.signal}`
}

/** Why, how to fix it, and the last of what it said. */
function account(call: CallResult): string {
  const lines = call.findings.flatMap(findingLines)
  const said = call.stderr.trimEnd().split('\n').slice(-OUTPUT_LINES).filter(Boolean)
  return ['', ...lines, ...said.map((line) => `  stderr: ${line.slice(0, 300)}`)].join('\n')
}

function findingLines({ id, severity, message, remedy }: ReportFinding): readonly string[] {
  if (severity === 'note') return []
  const fix =
    remedy === null ? [] : [`  fix: ${remedy.text}`, ...(remedy.command === null ? [] : [`    ${remedy.command}`])]
  return [`  ${id}: ${message}`, ...fix]
}
