import { UsageError } from '../../errors.ts'
import { CELLS_PER_JOB } from '../../fanout/cut-slices.ts'
import type { Format } from '../../host/reports/forms.ts'
import { helpOf, none, parse, parseWithCase, wholeNumber } from './argument-words.ts'
import { CONFIG_OPTIONS, configWords, FORMAT_OPTIONS, formatOf, type ConfigWords } from './config-arguments.ts'
import { options } from './option-table.ts'

export type FanoutCommand =
  | { readonly name: 'plan'; readonly options: PlanOptions }
  | { readonly name: 'run'; readonly options: RunSliceOptions }
  | { readonly name: 'report'; readonly options: ReportOptions }

export interface PlanOptions extends ConfigWords {
  readonly files: readonly string[]
  /** Path of a report of earlier times, to balance the jobs by. */
  readonly earlier: string | null
  readonly cellsPerJob: number
  /** Where plan.json and matrix.json go. */
  readonly out: string
  readonly json: boolean
}

export interface RunSliceOptions {
  readonly plan: string
  readonly slice: string
  /** null: from GITHUB_RUN_ATTEMPT, else 1. */
  readonly attempt: number | null
  /** Where `<slice>.json` goes. */
  readonly out: string
  readonly allowLoosening: boolean
  readonly verbose: boolean
}

export interface ReportOptions {
  readonly plan: string
  /** Files and folders. */
  readonly slices: readonly string[]
  readonly format: Format
  readonly out: string | null
  readonly baseline: string | null
  readonly verbose: boolean
}

export const PLAN_OPTIONS = { ...CONFIG_OPTIONS, ...options('earlier', 'per-job', 'out', 'json') }

export function parsePlan(words: readonly string[]): FanoutCommand {
  const { values, positionals, behind } = parseWithCase('plan', words, PLAN_OPTIONS)
  if (positionals.length === 0) {
    throw new UsageError('no file was named', { hint: 'Usage: portcullis plan FILE...' })
  }
  const options = {
    ...configWords(values, behind),
    files: positionals,
    earlier: values.earlier ?? null,
    cellsPerJob:
      values['per-job'] === undefined ? CELLS_PER_JOB : wholeNumber('--per-job', values['per-job'], 1, 10_000),
    out: values.out ?? '.',
    json: values.json ?? false,
  }
  return { name: 'plan', options }
}

export const RUN_OPTIONS = options('plan', 'slice', 'attempt', 'out', 'allow-loosening', 'verbose')

export function parseRun(words: readonly string[]): FanoutCommand {
  const { values, positionals } = parse('run', words, RUN_OPTIONS)
  none(positionals, 'run')
  const options = {
    plan: needed('run', 'plan', values.plan),
    slice: needed('run', 'slice', values.slice),
    attempt: values.attempt === undefined ? null : wholeNumber('--attempt', values.attempt, 1, 1000),
    out: values.out ?? 'slices',
    allowLoosening: values['allow-loosening'] ?? false,
    verbose: values.verbose ?? false,
  }
  return { name: 'run', options }
}

export const REPORT_OPTIONS = { ...FORMAT_OPTIONS, ...options('plan', 'verbose') }

export function parseReport(words: readonly string[]): FanoutCommand {
  const { values, positionals } = parse('report', words, REPORT_OPTIONS)
  const options = {
    plan: needed('report', 'plan', values.plan),
    slices: positionals,
    format: formatOf(values),
    out: values.out ?? null,
    baseline: values.baseline ?? null,
    verbose: values.verbose ?? false,
  }
  return { name: 'report', options }
}

function needed(command: string, option: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value
  throw new UsageError(`${command} needs --${option}`, { hint: helpOf(command) })
}
