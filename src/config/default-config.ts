import { DEFAULT_TARGET_IDS, distributionTargets } from '../targets/catalogue.ts'
import { selectProfiles } from '../targets/profiles.ts'
import { findTarget } from '../targets/select-targets.ts'
import type { Config, TimersConfig } from './config.ts'
import type { Policy } from './policy.ts'
import { DEFAULT_RUNNERS } from './runners.ts'
import { DEFAULT_TIMER_POLICY } from './timer-policy.ts'
import type { SmokeCase, SmokeExpectation } from './smoke-case.ts'

export const DEFAULT_SMOKE_TIMEOUT_MS = 10_000
/** A case that says nothing else ran well when it exited 0. */
export const DEFAULT_EXPECTATION: SmokeExpectation = { exitCode: 0, signal: null, stdout: null, stderr: null }
export const DEFAULT_TIMERS: TimersConfig = {
  enabled: true,
  periodNs: 10_000_000,
  samples: null,
  mode: 'quick',
  ntpServer: null,
}
const DEFAULT_POLICY: Policy = {
  required: ['*'],
  informational: [],
  maxGlibc: null,
  unexpected: 'fail',
  unknown: 'warn',
  headroomPercent: 20,
  timers: DEFAULT_TIMER_POLICY,
}
export const DEFAULT_CELL_TIMEOUT_MS = 120_000

/**
 * Where no smoke case is configured we still must learn whether the binary starts, and know nothing of its arguments. `--help` ends
 * nearly every program at once, with whatever exit code; without arguments many would serve for ever. Only a signal, an
 * unmet loader or the time limit count as failure.
 */
export const DEFAULT_SMOKE: SmokeCase = {
  name: 'starts',
  args: ['--help'],
  env: {},
  stdin: null,
  files: [],
  timeoutMs: DEFAULT_SMOKE_TIMEOUT_MS,
  startAs: 'child',
  expect: { exitCode: null, signal: null, stdout: null, stderr: null },
  server: null,
}

/** The default case, whether it is written out or not: it asks for nothing but a start. */
export function isDefaultSmoke({ name, args, expect, server }: SmokeCase): boolean {
  const asksNothing =
    expect.exitCode === null && expect.signal === null && expect.stdout === null && expect.stderr === null
  return name === DEFAULT_SMOKE.name && args.join(' ') === '--help' && server === null && asksNothing
}

/** What is done without a portcullis.yml. */
export function defaultConfig(): Config {
  return {
    targets: DEFAULT_TARGET_IDS.map((id) => findTarget(id, distributionTargets())),
    profiles: selectProfiles(['default']),
    smoke: [DEFAULT_SMOKE],
    timers: DEFAULT_TIMERS,
    policy: DEFAULT_POLICY,
    engine: 'auto',
    qemu: false,
    pull: 'missing',
    cellTimeoutMs: DEFAULT_CELL_TIMEOUT_MS,
    parallel: null,
    runners: DEFAULT_RUNNERS,
  }
}
