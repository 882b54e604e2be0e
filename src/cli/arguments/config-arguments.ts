import { ENGINE_CHOICES, PULLS, type Config, type EngineChoice } from '../../config/config.ts'
import { FORMATS, type Format } from '../../host/reports/forms.ts'
import { TIMER_MODES, type TimerMode } from '../../config/timer-policy.ts'
import { UsageError } from '../../errors.ts'
import { options } from './option-table.ts'
import { maxGlibc, oneOf, parse, wholeNumber } from './argument-words.ts'

/** What `check` and `plan` ask for on top of portcullis.yml. */
export interface ConfigWords {
  readonly config: string | null
  readonly targets: readonly string[]
  readonly profiles: readonly string[]
  /** `--run ARGS`, each a smoke case. */
  readonly run: readonly string[]
  readonly timers: boolean | TimerMode
  readonly engine: EngineChoice | null
  readonly pull: Config['pull'] | null
  readonly maxGlibc: string | null
  readonly parallel: number | null
  readonly allowLoosening: boolean
}

export const CONFIG_OPTIONS = options(
  'config',
  'target',
  'profile',
  'run',
  'no-timers',
  'timers',
  'engine',
  'pull',
  'max-glibc',
  'parallel',
  'allow-loosening',
)
export const FORMAT_OPTIONS = options('format', 'json', 'out', 'baseline')

export function formatOf(values: { readonly format?: string; readonly json?: boolean }): Format {
  if (values.json && values.format !== undefined && values.format !== 'json') {
    throw new UsageError(`--json and --format ${values.format} contradict each other`, { hint: 'Give one of them.' })
  }
  return values.json ? 'json' : oneOf('--format', values.format ?? 'terminal', FORMATS)
}

/** `behind`: the case that stands behind `--`, if any. */
export function configWords(
  values: ReturnType<typeof parse<typeof CONFIG_OPTIONS>>['values'],
  behind: readonly string[],
): ConfigWords {
  return {
    config: values.config ?? null,
    targets: values.target ?? [],
    profiles: values.profile ?? [],
    run: [...(values.run ?? []), ...behind],
    timers: timersWord(values),
    engine: values.engine === undefined ? null : oneOf('--engine', values.engine, ENGINE_CHOICES),
    pull: values.pull === undefined ? null : oneOf('--pull', values.pull, PULLS),
    maxGlibc: values['max-glibc'] === undefined ? null : maxGlibc(values['max-glibc']),
    parallel: values.parallel === undefined ? null : wholeNumber('--parallel', values.parallel, 1, 64),
    allowLoosening: values['allow-loosening'] ?? false,
  }
}

function timersWord(values: { readonly timers?: string; readonly 'no-timers'?: boolean }): boolean | TimerMode {
  if (values.timers === undefined) return !values['no-timers']
  if (values['no-timers']) {
    throw new UsageError('--timers and --no-timers contradict each other', { hint: 'Give one of them.' })
  }
  return oneOf('--timers', values.timers, TIMER_MODES)
}
