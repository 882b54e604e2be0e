import { GLIBC_VERSION, GLIBC_VERSION_WORDS } from '../../targets/glibc-version.ts'
import { ENGINE_CHOICES, PULLS } from '../../config/config.ts'
import { TIMER_MODES } from '../../config/timer-policy.ts'
import { UsageError } from '../../errors.ts'
import { run } from '../../run/run.ts'
import type { RunEvent } from '../../run/ports.ts'
import { VERSION } from '../../version.ts'
import { readConfigFor } from '../../host/fanout/with-their-systems.ts'
import { hashConfig } from '../../host/trust/load-config.ts'
import { trustOf } from '../../host/trust/trust.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import type { CheckEvent } from './check-event.ts'
import type { CheckOptions, CheckResult } from './check-options.ts'
import { knownOptions, type OptionNames } from '../known-options.ts'
import { isOne, isTexts, requireOption } from './require-option.ts'
import { reasonText } from '../../verdict/reason-text.ts'

const OPTIONS: OptionNames<CheckOptions> = {
  config: true,
  targets: true,
  profiles: true,
  run: true,
  timers: true,
  engine: true,
  pull: true,
  maxGlibc: true,
  required: true,
  parallel: true,
  allowLoosening: true,
  signal: true,
  onEvent: true,
}

/**
 * Predicts, runs the smoke cases and timers in containers, judges, and decides the gate; for one binary or several.
 * Rejects with UsageError (a wrong option, no such file), ConfigError (with line and column) or BinaryFormatError. Whatever
 * happens after that is in the report: an engine that does not answer makes cells `unknown` and the exit code 3.
 */
export async function check(files: string | readonly string[], options: CheckOptions = {}): Promise<CheckResult> {
  const binaries = typeof files === 'string' ? [files] : files
  refuseWrongTypes(binaries, options)
  const { config: file, allowLoosening = false, signal, onEvent, ...rest } = options
  const config = await readConfigFor(binaries, file ?? null, rest, trustOf(process.env, allowLoosening))
  const hash = await hashConfig(config)
  const listening = new Listening(onEvent)
  const ports = nodePorts({
    signal: signal === undefined ? listening.signal : AbortSignal.any([signal, listening.signal]),
    onEvent: (event) => listening.tell(event),
    debug: () => undefined,
  })
  const { report, exitCode } = await run({ binaries, config, configHash: hash, toolVersion: VERSION }, ports)
  if (listening.failure !== null) throw listening.failure.reason
  return { report, passed: report.gate.decision === 'pass', exitCode }
}

/** The compiler says so too; callers without one get words instead of a stack. */
function refuseWrongTypes(binaries: unknown, options: CheckOptions): void {
  if (!isTexts(binaries) || binaries.length === 0) {
    throw new UsageError(`the first argument of check is ${JSON.stringify(binaries)}`, {
      hint: "Give the path of a built Go binary, or several in a list: check('dist/app')",
    })
  }
  knownOptions('check', options, OPTIONS)
  for (const key of ['targets', 'profiles', 'run', 'required'] as const) {
    requireOption(key, options[key], 'a list of texts', isTexts)
  }
  requireOption('engine', options.engine, ENGINE_CHOICES.join(', '), isOne(ENGINE_CHOICES))
  requireOption('pull', options.pull, PULLS.join(', '), isOne(PULLS))
  requireOption('timers', options.timers, `true, false, ${TIMER_MODES.join(', ')}`, (value) => {
    return typeof value === 'boolean' || TIMER_MODES.some((mode) => mode === value)
  })
  requireOption('config', options.config, 'a path', (value) => typeof value === 'string')
  requireOption(
    'maxGlibc',
    options.maxGlibc,
    GLIBC_VERSION_WORDS,
    (value) => typeof value === 'string' && GLIBC_VERSION.test(value),
  )
  requireOption('parallel', options.parallel, 'a whole number from 1 to 64', isParallel)
  requireOption('allowLoosening', options.allowLoosening, 'true or false', (value) => typeof value === 'boolean')
  requireOption('signal', options.signal, 'an AbortSignal', (value) => value instanceof AbortSignal)
  requireOption('onEvent', options.onEvent, 'a function', (value) => typeof value === 'function')
}

function isParallel(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 64
}

/** A listener that throws must not leave containers behind: the run is ended first, as by its signal. */
class Listening {
  readonly #listener: CheckOptions['onEvent']
  readonly #stop = new AbortController()
  failure: { readonly reason: unknown } | null = null

  constructor(listener: CheckOptions['onEvent']) {
    this.#listener = listener
  }

  get signal(): AbortSignal {
    return this.#stop.signal
  }

  tell(event: RunEvent): void {
    const told = publicEvent(event)
    if (told === null || this.failure !== null) return
    try {
      this.#listener?.(told)
    } catch (reason) {
      this.failure = { reason }
      this.#stop.abort()
    }
  }
}

/** Plain data by id: what the rooms inside pass around is theirs to change. null = nothing for the outside. */
function publicEvent(event: RunEvent): CheckEvent | null {
  switch (event.kind) {
    case 'planned':
      return {
        kind: 'planned',
        cells: event.cells.map(({ cell, prediction }) => ({
          cell: cell.id,
          target: cell.target.id,
          profile: cell.profile.name,
          predicted: prediction.runs === null ? null : prediction.runs ? 'runs' : 'fails',
        })),
      }
    case 'engine': {
      const { kind, version, os, arch, cpus, rootless } = event.engine
      return { kind: 'engine', engine: { kind, version, os, arch, cpus, rootless } }
    }
    case 'phase':
      return { kind: 'phase', cell: event.cell.id, phase: event.phase }
    case 'judged': {
      const { outcome } = event.judgement
      return { kind: 'judged', cell: event.cell.id, outcome, reason: reasonText(event.judgement) }
    }
    case 'timed':
      return { kind: 'timed', cell: event.cell.id }
    default:
      return null
  }
}
