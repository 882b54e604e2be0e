import type { BinaryFacts } from '../../src/binary/facts.ts'
import type { Prediction } from '../../src/checks/prediction.ts'
import type { SmokeCase } from '../../src/config/smoke-case.ts'
import type { Policy } from '../../src/config/policy.ts'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import { finding, type BuildHint, type Finding } from '../../src/findings.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { buildReport, type ReportInput } from '../../src/report/build.ts'
import type { CellInput } from '../../src/report/report-cell.ts'
import type { Report } from '../../src/report/report.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { planCells } from '../../src/targets/plan-cells.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import type { Target } from '../../src/targets/target.ts'
import { decideGate, isRequired } from '../../src/verdict/gate.ts'
import type { CellJudgement, StepJudgement } from '../../src/verdict/judgement.ts'

/** Reports as a run would make them: planned, gated and built by the real code, with literals for what only a run can tell. */

const POLICY: Policy = {
  required: ['*'],
  informational: [],
  maxGlibc: null,
  headroomPercent: 20,
  unexpected: 'warn',
  unknown: 'warn',
  timers: DEFAULT_TIMER_POLICY,
}

export const STATIC_FACTS: BinaryFacts = {
  format: 'elf',
  os: 'linux',
  arch: 'amd64',
  bits: 64,
  endian: 'little',
  sizeBytes: 9_873_408,
  kind: 'executable',
  linkage: 'static',
  interpreter: null,
  needed: [],
  rpath: [],
  runpath: [],
  libc: 'none',
  versions: {},
  imports: [],
  cpuLevel: null,
  abiNoteKernel: null,
  hardening: { pie: false, nx: true, relro: 'none', stripped: true },
  go: {
    version: 'go1.26.8',
    path: 'example.com/hello',
    module: { path: 'example.com/hello', version: '(devel)', replacedBy: null },
    cgo: false,
    settings: { CGO_ENABLED: '0', GOAMD64: 'v1' },
    deps: [],
  },
  gccgo: false,
  packed: null,
  cgoPackages: null,
  marks: null,
  elf: null,
  pe: null,
  macho: null,
  signature: null,
  warnings: [],
}

export const CGO_FACTS: BinaryFacts = {
  ...STATIC_FACTS,
  sizeBytes: 14_336_512,
  linkage: 'dynamic',
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6', 'libresolv.so.2'],
  libc: 'glibc',
  versions: {
    'libc.so.6': {
      floor: 'GLIBC_2.34',
      symbols: {
        'GLIBC_2.2.5': ['malloc', 'free', 'stderr', 'fwrite'],
        'GLIBC_2.32': ['pthread_sigmask'],
        'GLIBC_2.34': ['__libc_start_main', 'pthread_create', 'pthread_detach'],
      },
      weak: [],
    },
  },
  hardening: { pie: false, nx: true, relro: 'partial', stripped: false },
  go: {
    version: 'go1.26.8',
    path: 'example.com/server/cmd/server',
    module: { path: 'example.com/server', version: 'v1.4.0', replacedBy: null },
    cgo: true,
    settings: { CGO_ENABLED: '1', GOAMD64: 'v1', 'vcs.revision': '5c0ffee1d3adbeef00c0ffee5c0ffee1d3adbeef' },
    deps: [{ path: 'github.com/mattn/go-sqlite3', version: 'v1.14.32', replacedBy: null }],
  },
  cgoPackages: ['github.com/mattn/go-sqlite3', 'net'],
}

const BUILD: BuildHint = {
  goos: 'linux',
  goarch: 'amd64',
  mainPackage: './cmd/server',
  reason: 'c-code',
  packages: ['github.com/mattn/go-sqlite3'],
  name: 'server',
  tags: [],
  settings: [],
  pie: false,
}

const RUNS: Prediction = { runs: true, reason: null, findings: [] }

const STARTED_AT = '2026-08-01T12:00:00.000Z'
const HELLO_SHA = '4f2d8c0e9b7a6d5c4b3a29181706f5e4d3c2b1a09f8e7d6c5b4a392817160504'
const SERVER_SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0fedcba9876543210'
const CONFIG_HASH = '9d3e1f7a5b2c4d6e8f0a1b2c3d4e5f60718293a4b5c6d7e8f901234567890abc'

const ENGINE = {
  kind: 'docker',
  version: '20.10.24',
  apiVersion: '1.41',
  os: 'linux',
  arch: 'amd64',
  kernel: '6.1.0-37-amd64',
  cpus: 2,
  rootless: false,
} as const

function smokeCase(name: string, change: Partial<SmokeCase> = {}): SmokeCase {
  return {
    name,
    args: [name],
    env: {},
    stdin: null,
    files: [],
    timeoutMs: 10_000,
    startAs: 'child',
    expect: { exitCode: 0, signal: null, stdout: null, stderr: null },
    server: null,
    ...change,
  }
}

const SERVER_CASE: SmokeCase = smokeCase('serve', {
  startAs: 'pid1',
  server: {
    ready: { kind: 'http', url: 'http://127.0.0.1:8080/healthz' },
    readyTimeoutMs: 5000,
    request: null,
    stopSignal: 'SIGTERM',
    graceMs: 2000,
  },
})

function stepOutcome(step: string, change: Partial<StepOutcome> = {}): StepOutcome {
  return {
    step,
    startError: null,
    exitCode: 0,
    signal: null,
    timedOut: false,
    durationMs: 11.4,
    stdout: { text: 'ok\n', bytes: 3, truncated: false },
    stderr: { text: '', bytes: 0, truncated: false },
    peakMemoryBytes: 9_437_184,
    peakThreads: 6,
    peakOpenFiles: 7,
    peakProcesses: 1,
    leftBehind: 0,
    oomKills: 0,
    serve: null,
    ...change,
  }
}

function passedStep(smoke: SmokeCase, durationMs = 11.4): StepJudgement {
  const serve = { readyMs: 23.7, readyError: null, response: null, requestError: null, stop: null }
  const outcome = stepOutcome(smoke.name, { durationMs, ...(smoke.server ? { serve } : {}) })
  return { smoke, outcome, result: 'pass', findings: [] }
}

function failedStep(smoke: SmokeCase, change: Partial<StepOutcome>, findings: readonly Finding[]): StepJudgement {
  return { smoke, outcome: stepOutcome(smoke.name, change), result: 'fail', findings }
}

/** Lateness that looks like a container's, the same for the same seed. */
function latenessNs(seed: number, base: number): number[] {
  let state = seed
  return Array.from({ length: 300 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const unit = state / 2_147_483_648
    return Math.round(base * (1 + unit) + (unit > 0.97 ? base * 9 * unit : 0))
  })
}

export function observation(target: Target, seed: number, change: Partial<CellObservation> = {}): CellObservation {
  const periodNs = 10_000_000
  return {
    image: {
      reference: target.image ?? 'scratch',
      digest: `sha256:${String(seed).padStart(4, '0').repeat(16)}`,
      standIn: null,
    },
    facts: null,
    outcomes: [],
    timers: [
      { path: 'os', periodNs, latenessNs: latenessNs(seed, 52_000), missed: 0 },
      { path: 'go', periodNs, latenessNs: latenessNs(seed + 7, 88_000), missed: seed % 3 },
    ],
    clock: { nowNs: 41.5 + seed, syscallNs: 183, vdsoMapped: true },
    containerStartMs: 140,
    trouble: null,
    ...change,
  }
}

type CellRest = Pick<CellInput, 'prediction' | 'judgement' | 'observation'>

const PASSED: Omit<CellJudgement, 'steps'> = {
  observed: 'runs',
  outcome: 'pass',
  basis: 'observation',
  reason: null,
  agrees: true,
  findings: [],
  startupMs: 11.4,
}

export function passes(target: Target, seed: number, cases: readonly SmokeCase[] = [smokeCase('--version')]): CellRest {
  const durationMs = 9.5 + seed * 1.3
  const steps = cases.map((each) => passedStep(each, durationMs))
  return {
    prediction: RUNS,
    judgement: { ...PASSED, steps, startupMs: durationMs },
    observation: observation(target, seed),
  }
}

export function targetsNamed(...ids: readonly string[]): Target[] {
  return ids.map((id) => catalogueTargets().find((target) => target.id === id)!)
}

interface SampleBinary {
  readonly path: string
  readonly sha256: string
  readonly facts: BinaryFacts
}

export const HELLO: SampleBinary = { path: 'dist/hello', sha256: HELLO_SHA, facts: STATIC_FACTS }
const SERVER: SampleBinary = { path: 'dist/server', sha256: SERVER_SHA, facts: CGO_FACTS }

interface SampleRun {
  readonly binaries: readonly SampleBinary[]
  readonly targets: readonly Target[]
  readonly profiles?: readonly string[]
  readonly policy?: Partial<Policy>
  readonly change?: Partial<ReportInput>
  readonly cell: (target: Target, profile: string, index: number, binary: SampleBinary) => CellRest
}

export function sampleReport({
  binaries,
  targets,
  profiles = ['default'],
  policy = {},
  change = {},
  cell,
}: SampleRun): Report {
  const chosen = builtInProfiles().filter(({ name }) => profiles.includes(name))
  const planned = planCells(
    binaries.map(({ facts }) => facts),
    targets,
    chosen,
  )
  const full = { ...POLICY, ...policy }
  const cells = planned.map((each, index): CellInput => {
    const rest = cell(each.target, each.profile.name, index, binaries[each.binary]!)
    return { cell: each, required: isRequired(each, full), ...rest }
  })
  const complete = change.complete ?? true
  const gate = decideGate({ cells, binaries: binaries.map(({ facts }) => facts), policy: full, complete })
  return buildReport({
    startedAt: STARTED_AT,
    durationMs: 6420,
    complete,
    configHash: CONFIG_HASH,
    toolVersion: '0.1.0',
    engine: ENGINE,
    binaries,
    cells,
    gate,
    ...change,
  })
}

/** hello: static, runs everywhere. */
export function allPass(): Report {
  const targets = targetsNamed('scratch', 'alpine:3.22', 'centos:7', 'debian:12', 'ubuntu:24.04')
  return sampleReport({ binaries: [HELLO], targets, cell: (target, _profile, index) => passes(target, index) })
}

export function timeZoneHazard(target: string): Finding {
  return finding('time-zone-unknown', 'warning', { step: null, zone: null, target, build: BUILD })
}

const LOADER = '/lib64/ld-linux-x86-64.so.2'

export function loaderMissing(target: string): Finding {
  return finding('loader-missing', 'error', { interpreter: LOADER, target, needsOnlyLoader: false, build: BUILD })
}

export function onMusl(target: string): Finding {
  const args = { interpreter: LOADER, withGcompat: false, missing: ['__res_init'], target, build: BUILD }
  return finding('glibc-binary-on-musl', 'error', args)
}

export function glibcTooOld(target: Target): Finding {
  const version = target.libc.version!
  const needed = [
    { version: 'GLIBC_2.34', symbols: ['__libc_start_main', 'pthread_create', 'pthread_detach'] },
    ...(Number(version.slice(2)) < 32 ? [{ version: 'GLIBC_2.32', symbols: ['pthread_sigmask'] }] : []),
  ]
  return finding(
    'glibc-too-old',
    'error',
    { library: 'libc.so.6', needed, provided: version, target: target.id, build: BUILD },
    [
      `libc.so.6 needs GLIBC_2.34: __libc_start_main, pthread_create, pthread_detach`,
      `${target.id} provides up to GLIBC_${version}`,
    ],
  )
}

function blocked(target: Target, seed: number, why: Finding, stderr: string, exitCode = 1): CellRest {
  const cases = [smokeCase('--version'), SERVER_CASE]
  const seen = { ...why, evidence: [stderr] } as Finding
  const missed = (step: string): Finding =>
    finding('expectation-missed', 'error', { step, what: 'exit code', expected: '0', actual: String(exitCode) })
  const steps = cases.map((each) => {
    const text = { text: `${stderr}\n`, bytes: stderr.length + 1, truncated: false }
    const empty = { text: '', bytes: 0, truncated: false }
    return failedStep(each, { exitCode, durationMs: 1.8, stdout: empty, stderr: text }, [seen, missed(each.name)])
  })
  const image = { reference: target.image ?? 'scratch', digest: `sha256:${'5eed'.repeat(16)}`, standIn: target.standIn }
  return {
    prediction: { runs: false, reason: null, findings: [why] },
    judgement: {
      observed: 'fails',
      outcome: 'fail',
      basis: 'observation',
      reason: 'The binary does not start.',
      agrees: true,
      findings: [],
      steps,
      startupMs: null,
    },
    observation: observation(target, seed, { image }),
  }
}

/** server: cgo, so old glibc and musl stop it; one image is not to be had, one case misses, one prediction is wrong. */
export function mixed(): Report {
  const ids = [
    'scratch',
    'alpine:3.22',
    'centos:7',
    'debian:11',
    'debian:12',
    'debian:13',
    'ubuntu:22.04',
    'ubuntu:26.04',
    'amazonlinux:2023',
  ]
  return sampleReport({
    binaries: [SERVER],
    targets: targetsNamed(...ids),
    policy: { informational: ['scratch'], maxGlibc: '2.17' },
    cell: (target, _profile, index) => mixedCell(target, index),
  })
}

function mixedCell(target: Target, index: number): CellRest {
  const cases = [smokeCase('--version'), SERVER_CASE]
  const good = passes(target, index, cases)
  const withZone = { ...RUNS, findings: [timeZoneHazard(target.id)] }
  switch (target.id) {
    case 'scratch':
      return blocked(
        target,
        index,
        loaderMissing(target.id),
        'exec /.portcullis/server: no such file or directory',
        127,
      )
    case 'alpine:3.22':
      return blocked(target, index, onMusl(target.id), 'exec /.portcullis/server: no such file or directory', 127)
    case 'centos:7':
    case 'debian:11':
      return blocked(
        target,
        index,
        glibcTooOld(target),
        "/.portcullis/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /.portcullis/server)",
      )
    case 'debian:13':
      return badAnswer(target, index, good, cases)
    case 'ubuntu:22.04':
      return contradicted(target, good)
    case 'ubuntu:26.04':
      return imageGone(target)
    default:
      return { ...good, prediction: withZone }
  }
}

function badAnswer(target: Target, index: number, good: CellRest, cases: readonly SmokeCase[]): CellRest {
  const missed = finding(
    'expectation-missed',
    'error',
    { step: 'serve', what: 'body', expected: 'text with "ready"', actual: '"starting"' },
    ['starting | try again'],
  )
  const stderr = {
    text: 'panic: time: unknown time zone Europe/Berlin\n\ngoroutine 1 [running]:\n',
    bytes: 70,
    truncated: false,
  }
  const steps = [passedStep(cases[0]!, 10.2), failedStep(cases[1]!, { exitCode: 2, durationMs: 31, stderr }, [missed])]
  const judgement = { ...good.judgement, outcome: 'fail', reason: 'serve: the body is not as expected', steps } as const
  return { prediction: RUNS, judgement, observation: observation(target, index) }
}

function contradicted(target: Target, good: CellRest): CellRest {
  const wrong = finding('prediction-contradicted', 'warning', { predicted: 'fails', observed: 'runs' })
  const prediction: Prediction = {
    runs: false,
    reason: null,
    findings: [finding('symbol-missing', 'error', { symbols: ['__res_init'], target: target.id, build: BUILD })],
  }
  return { ...good, prediction, judgement: { ...good.judgement, outcome: 'warn', agrees: false, findings: [wrong] } }
}

function imageGone(target: Target): CellRest {
  const gone = finding('image-unavailable', 'error', {
    image: target.image!,
    message: 'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
  })
  return {
    prediction: RUNS,
    judgement: {
      observed: null,
      outcome: 'unknown',
      basis: 'none',
      reason: 'The image could not be had.',
      agrees: null,
      findings: [gone],
      steps: [],
      startupMs: null,
    },
    observation: observation(target, 0, {
      image: null,
      timers: [],
      clock: null,
      trouble: { kind: 'image-unavailable', message: 'no such host', step: null },
    }),
  }
}

/** server without an engine: predictions alone. */
export function engineNone(): Report {
  return sampleReport({
    binaries: [SERVER],
    targets: targetsNamed('centos:7', 'debian:11', 'debian:12', 'ubuntu:24.04'),
    change: { engine: null, durationMs: 340 },
    cell: (target) => {
      const old = ['centos:7', 'debian:11'].includes(target.id)
      const prediction: Prediction = old ? { runs: false, reason: null, findings: [glibcTooOld(target)] } : RUNS
      const outcome = old ? 'fail' : 'pass'
      const reason = old ? 'The glibc of the target is too old.' : null
      return {
        prediction,
        judgement: {
          observed: null,
          outcome,
          basis: 'prediction',
          reason,
          agrees: null,
          findings: [],
          steps: [],
          startupMs: null,
        },
        observation: null,
      }
    },
  })
}

/** hello, stopped by Ctrl-C when two of five cells had ended. */
export function interrupted(): Report {
  return sampleReport({
    binaries: [HELLO],
    targets: targetsNamed('scratch', 'alpine:3.22', 'centos:7', 'debian:12', 'ubuntu:24.04'),
    change: { complete: false, durationMs: 1210 },
    cell: (target, _profile, index) => {
      if (index < 2)
        return { ...passes(target, index), observation: observation(target, index, { timers: [], clock: null }) }
      const stopped = finding('interrupted', 'error', { step: index === 2 ? '--version' : null })
      return {
        prediction: RUNS,
        judgement: {
          observed: null,
          outcome: 'unknown',
          basis: 'none',
          reason: 'The run was stopped.',
          agrees: null,
          findings: [stopped],
          steps: [],
          startupMs: null,
        },
        observation: null,
      }
    },
  })
}

/** Two binaries in two profiles. */
export function severalBinaries(): Report {
  return sampleReport({
    binaries: [HELLO, SERVER],
    targets: targetsNamed('scratch', 'centos:7', 'debian:12'),
    profiles: ['default', 'readonly'],
    cell: (target, _profile, index, binary) => {
      if (binary === SERVER && target.id === 'centos:7')
        return blocked(target, index, glibcTooOld(target), "libc.so.6: version `GLIBC_2.34' not found")
      return passes(target, index)
    },
  })
}

/** 1,000 targets: some fail, some are unknown, most pass. */
export function thousand(): Report {
  const [debian] = targetsNamed('debian:12')
  const targets = Array.from({ length: 1000 }, (_, index): Target => {
    return {
      ...debian!,
      id: `registry.example.com/team/image-${String(index).padStart(4, '0')}:2026.08`,
      image: `registry.example.com/team/image-${index}:2026.08`,
      libc: { family: 'glibc', version: index % 2 ? '2.31' : '2.36', nodes: null },
    }
  })
  const cases = ['--version', '--help', 'self-test'].map((name) => smokeCase(name))
  return sampleReport({
    binaries: [SERVER],
    targets,
    cell: (target, _profile, index) => {
      if (index % 5 === 1)
        return blocked(
          target,
          index,
          glibcTooOld(target),
          `/.portcullis/server: version 'GLIBC_2.34' not found in image ${index}`,
        )
      if (index % 10 === 2) return imageGone(target)
      const rest = passes(target, index % 9, cases)
      return { ...rest, prediction: { ...RUNS, findings: [timeZoneHazard(target.id)] } }
    },
  })
}
