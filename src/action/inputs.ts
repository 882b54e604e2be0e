import { GLIBC_VERSION, GLIBC_VERSION_WORDS } from '../targets/glibc-version.ts'
import type { ConfigOptions } from '../config/with-options.ts'
import { TIMER_MODES, type TimerMode } from '../config/timer-policy.ts'
import { UsageError } from '../errors.ts'
import { ENGINE_CHOICES, PULLS } from '../config/config.ts'
import { CELLS_PER_JOB } from '../fanout/cut-slices.ts'
import { MARKER_KEY } from './github/marker.ts'

/** As action.yml has them; a test keeps the two equal. */
export const INPUT_NAMES = [
  'binary',
  'config',
  'targets',
  'profiles',
  'run',
  'timers',
  'engine',
  'pull',
  'max-glibc',
  'required',
  'parallel',
  'comment',
  'comment-key',
  'github-token',
  'summary',
  'annotations',
  'out',
  'fail-on-gate',
  'mode',
  'plan',
  'slice',
  'slices',
  'per-job',
  'earlier',
  'report',
  'baseline',
  'timer-history',
  'runners',
  'allow-loosening',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** When a comment is written: `failures` makes one only when the gate fails, and keeps it up to date afterwards. */
export const COMMENT_MODES = ['auto', 'always', 'failures', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** `check` does all in one job; `plan`, `run` and `report` are the same in many; `comment` only writes down what another run found. */
export const MODES = ['check', 'plan', 'run', 'report', 'comment'] as const

export interface ActionInputs {
  readonly mode: (typeof MODES)[number]
  /** Paths and globs; empty but in the modes `check` and `plan`. */
  readonly binaries: readonly string[]
  readonly config: string | null
  readonly options: ConfigOptions
  readonly comment: CommentMode
  /** null = made from the names of workflow and job. */
  readonly commentKey: string | null
  readonly token: string
  readonly summary: boolean
  readonly annotations: boolean
  readonly out: string | null
  readonly failOnGate: boolean
  /** Path of plan.json; '' in the modes `check` and `plan`. */
  readonly plan: string
  /** Which slice of it is this job's, in the mode `run`. */
  readonly slice: string
  /** Files and folders, in the mode `report`. */
  readonly slices: readonly string[]
  readonly cellsPerJob: number
  /** Path of a report.json of earlier times. */
  readonly earlier: string | null
  /** Path of a report.json to compare with, or `artifact:NAME`. */
  readonly baseline: string | null
  /** Path of report.json, or `artifact:NAME`, in the mode `comment`. */
  readonly report: string
  /** Path, `artifact:NAME` or `branch:NAME`. */
  readonly timerHistory: string | null
  /** What a guest's configuration opens is used, but for forks. */
  readonly allowLoosening: boolean
}

/** Checks every input. `get` gives an input's text without white space around it, '' where it is not set. Throws UsageError. */
export function readInputs(get: (name: InputName) => string): ActionInputs {
  const inputs = new Inputs(get)
  const mode = inputs.word('mode', MODES) ?? 'check'
  const planned = mode === 'run' || mode === 'report'
  const own = mode === 'check' || mode === 'plan'
  return {
    mode,
    binaries: own ? inputs.requiredLines('binary', 'the path of a built Go binary, for example dist/myapp') : [],
    config: inputs.text('config'),
    options: {
      targets: inputs.list('targets'),
      profiles: inputs.list('profiles'),
      // A line of two quotes stands for no arguments, since an empty one says nothing.
      run: inputs.lines('run').map((line) => (line === '""' ? '' : line)),
      timers: inputs.timers(),
      engine: inputs.word('engine', ENGINE_CHOICES),
      pull: inputs.word('pull', PULLS),
      maxGlibc: inputs.matching('max-glibc', GLIBC_VERSION, GLIBC_VERSION_WORDS),
      required: inputs.list('required'),
      runners: inputs.runners(),
      parallel: inputs.wholeNumber('parallel', 1, 64),
    },
    comment: inputs.word('comment', COMMENT_MODES) ?? 'auto',
    commentKey: inputs.matching('comment-key', MARKER_KEY, 'at most 64 letters, digits, dots, underscores and hyphens'),
    token: get('github-token'),
    summary: inputs.flag('summary', true),
    annotations: inputs.flag('annotations', true),
    out: inputs.text('out'),
    failOnGate: inputs.flag('fail-on-gate', true),
    plan: planned ? inputs.required('plan', 'the path of plan.json, which the mode plan wrote') : '',
    slice: mode === 'run' ? inputs.required('slice', 'the name of a slice, ${{ matrix.slice }}') : '',
    slices: mode === 'report' ? inputs.requiredLines('slices', 'the folder that the slices were downloaded to') : [],
    cellsPerJob: inputs.wholeNumber('per-job', 1, 10_000) ?? CELLS_PER_JOB,
    earlier: inputs.text('earlier'),
    baseline: inputs.text('baseline'),
    report: mode === 'comment' ? inputs.required('report', 'the path of report.json') : '',
    timerHistory: inputs.text('timer-history'),
    allowLoosening: inputs.flag('allow-loosening', false),
  }
}

/** Platform, perhaps with a target as cell ids write it, and the label of a runner; as portcullis.yml has them. */
const RUNNER =
  /^([a-z0-9]{1,20}\/[a-z0-9]{1,20}(?:@[A-Za-z0-9][A-Za-z0-9._-]{0,62})?)=([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/

class Inputs {
  readonly #get: (name: InputName) => string

  constructor(get: (name: InputName) => string) {
    this.#get = get
  }

  text(name: InputName): string | null {
    return this.#get(name) || null
  }

  lines(name: InputName): string[] {
    const lines = this.#get(name).split(/\r?\n/)
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  }

  /** `what` it should be, for the message. */
  requiredLines(name: InputName, what: string): string[] {
    const lines = this.lines(name)
    if (lines.length > 0) return lines
    throw new UsageError(`the input ${name} is empty`, { hint: `Give ${what}.` })
  }

  required(name: InputName, what: string): string {
    return this.requiredLines(name, what).join('\n')
  }

  /** One a line, or several with commas between them. */
  list(name: InputName): string[] {
    return this.lines(name)
      .flatMap((line) => line.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== '')
  }

  /** `linux/arm64=my-runner`, one a line; `none` for no runner. */
  runners(): Record<string, string | null> {
    const pairs = this.list('runners').map((line) => {
      const [, platform, label] = RUNNER.exec(line) ?? []
      if (platform !== undefined && label !== undefined) return [platform, label === 'none' ? null : label] as const
      throw new UsageError(`the input runners is ${JSON.stringify(line)}`, {
        hint: 'runners takes lines such as linux/arm64=ubuntu-24.04-arm or windows/amd64@windows-2025=windows-2025.',
      })
    })
    return Object.fromEntries(pairs)
  }

  flag(name: InputName, absent: boolean): boolean {
    const text = this.#get(name)
    if (text === '') return absent
    if (/^(true|True|TRUE)$/.test(text)) return true
    if (/^(false|False|FALSE)$/.test(text)) return false
    throw this.#wrong(name, 'true or false')
  }

  timers(): boolean | TimerMode {
    const mode = TIMER_MODES.find((each) => each === this.#get('timers'))
    if (mode !== undefined) return mode
    if (/^(true|false|)$/i.test(this.#get('timers'))) return this.flag('timers', true)
    throw this.#wrong('timers', `true, false, ${TIMER_MODES.join(', ')}`)
  }

  word<Word extends string>(name: InputName, words: readonly Word[]): Word | null {
    const text = this.#get(name)
    if (text === '') return null
    const word = words.find((each) => each === text)
    if (word === undefined) throw this.#wrong(name, `one of ${words.join(', ')}`)
    return word
  }

  matching(name: InputName, pattern: RegExp, what: string): string | null {
    const text = this.#get(name)
    if (text === '') return null
    if (!pattern.test(text)) throw this.#wrong(name, what)
    return text
  }

  wholeNumber(name: InputName, min: number, max: number): number | null {
    const text = this.matching(name, /^\d{1,9}$/, `a whole number from ${min} to ${max}`)
    if (text === null) return null
    if (Number(text) < min || Number(text) > max) throw this.#wrong(name, `a whole number from ${min} to ${max}`)
    return Number(text)
  }

  #wrong(name: InputName, right: string): UsageError {
    return new UsageError(`the input ${name} is ${JSON.stringify(this.#get(name))}`, {
      hint: `${name} takes ${right}.`,
    })
  }
}
