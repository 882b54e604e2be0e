import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../../src/protocol/job.ts'
import type { MeasureStep } from '../../src/protocol/measure.ts'
import type { ProbeMessage } from '../../src/protocol/messages.ts'
import type { ShellOutcome, StepOutcome } from '../../src/protocol/process.ts'
import { readMessages } from '../../src/protocol/read-messages.ts'
import { ROOT } from '../helpers/portcullis.ts'

/**
 * The protocol is declared twice, in src/protocol/ and in probe/internal/wire. Here one of each kind goes both ways, with every field set:
 * the compiler asks for those of the types, reflection sets those of the probe. A field that one side alone has is red.
 */

/** Each field is there and not null, each list has an entry. */
type Full<T> = T extends string | number | boolean | null
  ? NonNullable<T>
  : T extends readonly (infer Item)[]
    ? readonly [Full<NonNullable<Item>>, ...Full<NonNullable<Item>>[]]
    : { readonly [Key in keyof T]-?: Full<NonNullable<T[Key]>> }

type FullStep<Kind extends Step['kind']> = Full<Extract<Step, { kind: Kind }>>
type FullMessage<Type extends Exclude<ProbeMessage['type'], 'outcome'>> = Full<Extract<ProbeMessage, { type: Type }>>
/** Nesting ends after one: a step that a shell starts brings none of its own. */
type FullOutcome = Full<Omit<StepOutcome, 'shells'>>
type FullShell = Full<Omit<ShellOutcome, 'outcome'>> & { readonly outcome: StepOutcome }

const request = { method: 'POST', url: 'http://a/', headers: { A: 'b' }, bodyBase64: 'YQ==', timeoutMs: 1 }
const serve: Omit<FullStep<'serve'>['serve'], 'ready'> = {
  readyTimeoutMs: 1,
  request,
  stop: { signal: 'SIGTERM', graceMs: 1 },
  more: [request],
  repeat: 2,
  activation: 2,
}
const ofProcess = {
  args: ['a'],
  env: { A: 'b' },
  files: [{ path: 'a', contentBase64: 'YQ==', mode: 0o644 }],
  timeoutMs: 1,
  trace: true,
  shells: true,
  keepFiles: true,
  extraDescriptors: 1,
} as const
const measurement: FullStep<'measure'>['measurements'][0] = {
  path: 'go',
  timer: 'ticker',
  periodNs: 1,
  samples: 1,
  warmup: 1,
  deadlines: 'absolute',
  processors: 1,
  lockThread: true,
  offsetNs: 1,
  burners: 1,
  pair: 1,
}
const steps = {
  facts: { kind: 'facts', id: 'f' } satisfies FullStep<'facts'>,
  run: { kind: 'run', id: 'r', ...ofProcess, stdinBase64: 'YQ==' } satisfies FullStep<'run'>,
  serve: {
    ...{ kind: 'serve', id: 's', ...ofProcess },
    serve: { ...serve, ready: { kind: 'tcp', address: 'a:1' } },
  } satisfies FullStep<'serve'>,
  observe: {
    ...{ kind: 'observe', id: 'o', timeoutMs: 1 },
    serve: { ...serve, ready: { kind: 'http', url: 'http://a/' } },
  } satisfies FullStep<'observe'>,
  measure: {
    ...{ kind: 'measure', id: 'm', budgetMs: 1, measurements: [measurement] },
    start: { kind: 'announce', leadMs: 1 },
  } satisfies FullStep<'measure'>,
  clocks: { kind: 'clocks', id: 'c', ntpServer: 'a:123', driftMs: 1 } satisfies FullStep<'clocks'>,
  attempts: { kind: 'attempts', id: 'a', calls: ['bpf'] } satisfies FullStep<'attempts'>,
  system: { kind: 'system', id: 'y', args: ['a'], env: { A: 'b' }, timeoutMs: 1 } satisfies FullStep<'system'>,
} as const satisfies { readonly [Kind in Step['kind']]: Step }
const at = { ...steps.measure, start: { kind: 'at', atUs: 1 } } satisfies MeasureStep

const job: Full<Omit<ProbeJob, 'steps'>> & Pick<ProbeJob, 'steps'> = {
  protocol: PROTOCOL_VERSION,
  binary: '/b',
  launcher: ['wine'],
  workDir: '/w',
  fresh: ['/tmp'],
  limits: { outputBytes: 1, totalMs: 1 },
  steps: [...Object.values(steps), at],
}

const captured = { text: 't', bytes: 1, truncated: true }
const response = { status: 200, body: captured, durationMs: 1.5 }
const everyEnd: FullOutcome = {
  step: 's',
  startError: { errno: 'ENOENT', message: 'm' },
  exitCode: 1,
  signal: 'SIGTERM',
  timedOut: true,
  durationMs: 1.5,
  stdout: captured,
  stderr: captured,
  peakMemoryBytes: 1,
  peakThreads: 1,
  peakOpenFiles: 1,
  peakProcesses: 1,
  leftBehind: 1,
  oomKills: 1,
  serve: {
    readyMs: 1.5,
    readyError: 'e',
    response,
    requestError: 'e',
    stop: { signal: 'SIGTERM', exited: true, afterMs: 1.5 },
    more: [{ response, error: 'e' }],
    children: { count: 1, told: 1 },
    repeated: { requests: 1, answered: 1, error: 'e', openFilesFirst: 1, openFilesLast: 1 },
    activation: { rounds: 1, served: 1 },
  },
  descriptors: { child: 'c', opened: 1, passed: 1, what: ['w'] },
  zombies: 1,
}
/** A step ends in one way. */
const ends: readonly StepOutcome[] = [
  { ...everyEnd, exitCode: null, signal: null },
  { ...everyEnd, startError: null, signal: null },
  { ...everyEnd, startError: null, exitCode: null },
]
const shell: FullShell = { shell: 'sh', program: '/bin/sh', outcome: ends[1]! }

const steady = { reads: 1, smallestNs: 1, largestNs: 1, zero: 1, negative: 1 }
const said: { readonly [Type in Exclude<ProbeMessage['type'], 'outcome'>]: FullMessage<Type> } = {
  hello: { type: 'hello', protocol: PROTOCOL_VERSION, probe: 'p', go: 'go1.26.8', os: 'linux', arch: 'amd64' },
  facts: {
    ...{ type: 'facts', step: 's' },
    facts: {
      ...{ kernel: 'k', arch: 'amd64', cpuModel: 'm', cpuLevel: 1, cpus: 1, clockSource: 'tsc', timerSlackNs: 1 },
      ...{ cgroup: 'v2', cpuQuota: 1.5, memoryLimitBytes: 1, pidsLimit: 1, openFilesLimit: 1, uid: 1, seccompMode: 2 },
      ...{ effectiveCapabilities: '0', noNewPrivileges: true, rootReadOnly: true },
      has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
      sysctls: { 'vm.max_map_count': '1' },
      limits: { nofile: { soft: 1, hard: 1 } },
      ...{ goMaxProcs: 1, cpuset: '0', cpuPeriodUs: 1, boundingCapabilities: '0', selinux: 'disabled' },
      ...{ securityLabel: 'l', namespaces: { pid: '1' }, clockSources: ['tsc'], cpuFlags: { nx: true } },
      ...{ addressRandomisation: { starts: 1, distinct: 1 }, shells: ['sh'], files: { hosts: true } },
      calls: { statx: 'works' },
    },
  },
  started: { type: 'started', step: 's' },
  conditions: {
    ...{ type: 'conditions', step: 's' },
    conditions: {
      ...{ goVersion: 'go1.26.8', kernel: 'k', cpuModel: 'm', cpus: 1, processors: 1, cgroup: 'v2', cpuQuota: 1.5 },
      ...{ cpuPeriodUs: 1, cpuset: '0', clockSource: 'tsc', timerSlackNs: 1 },
    },
  },
  ready: { type: 'ready', step: 's', startUs: 1 },
  series: {
    ...{ type: 'series', step: 's', index: 1, path: 'go', timer: 'ticker', periodNs: 1, deadlines: 'absolute' },
    ...{ processors: 1, lockThread: true, pair: 1, startUs: 1, latenessNs: [1], missed: 1, early: 1, problem: 'p' },
    causes: {
      ...{ durationNs: 1, cpuNs: 1, stealNs: 1, runDelayNs: 1, preemptions: 1 },
      throttle: { periods: 1, throttledPeriods: 1, throttledNs: 1 },
    },
  },
  clocks: {
    ...{ type: 'clocks', step: 's' },
    clocks: {
      cost: { nowNs: 1.5, syscallNs: 1.5, vdsoMapped: true },
      ...{ monotonicSteps: steady, wallSteps: steady, drift: { overNs: 1, gainedNs: 1, largestJumpNs: 1 } },
      ...{ wallMs: 1.5, monotonicUs: 1, faked: 'rate', timeNamespace: { monotonicNs: 1, boottimeNs: 1 } },
      ...{ source: { current: 'tsc', available: ['tsc'] }, timerSlackNs: 1, ptpDevices: ['ptp0'] },
      adjust: {
        ...{ read: 'permitted', set: 'refused', setError: 'EPERM' },
        state: { synchronised: true, offsetNs: 1, frequencyPpm: 1.5, maxErrorUs: 1, estimatedErrorUs: 1 },
      },
      zones: { database: '/d', localtime: 'l', tz: 't', localName: 'UTC', localOffsetS: 1, loadError: 'e' },
      ntp: { server: 's', offsetMs: 1.5, roundTripMs: 1.5, stratum: 1, error: 'e' },
      windows: {
        ...{ counterFrequencyHz: 1, counterStepNs: 1, resolutionNs: 1, finestNs: 1, coarsestNs: 1 },
        highResolutionTimer: true,
      },
    },
  },
  trace: {
    ...{ type: 'trace', step: 's', refused: 'EPERM', dropped: 1 },
    calls: [{ abi: 'amd64', number: 1, count: 1, enosys: 1, eperm: 1, sigsys: 1, by: 'b' }],
  },
  attempts: { type: 'attempts', step: 's', answers: [{ call: 'bpf', errno: 'EPERM' }] },
  system: {
    ...{ type: 'system', step: 's' },
    system: {
      name: 'n',
      directories: [{ kind: 'cache', path: '/p', refused: 'r', accessEntries: 1, inheritedEntries: 1 }],
      files: { createNs: [1], writeNs: [1], renameNs: [1], deleteNs: [1], sharingViolations: 1, givenUp: 1 },
      starts: { coldNs: [1], warmNs: [1], error: 'e' },
      connections: { protocol: 'HTTP/2.0', requests: 1, connections: 1, failed: 1, requestNs: [1] },
      signals: [{ signal: 'SIGURG', sent: 1, received: 1, slowestNs: 1 }],
      preemptionNs: 1,
    },
  },
  bye: { type: 'bye', steps: 1 },
}
const outcomes = ends.map((outcome) => ({ type: 'outcome' as const, outcome: { ...outcome, shells: [shell] } }))
const messages: readonly ProbeMessage[] = [...Object.values(said), ...outcomes]

interface Answer {
  /** `again`: what it was given, read and written. `own`: what it says itself, each field set. */
  readonly whose: string
  readonly kind: string
  readonly words: string
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-both-ways-'))
let answers: readonly Answer[]

beforeAll(() => {
  const [given, answer] = [join(folder, 'spoken'), join(folder, 'answer')]
  const lines = [['job', job] as const, ...messages.map((message) => [message.type, message] as const)]
  writeFileSync(given, lines.map(([kind, value]) => `${kind} ${JSON.stringify(value)}\n`).join(''))
  const env = { ...process.env, PORTCULLIS_SPOKEN: given, PORTCULLIS_ANSWER: answer, GOFLAGS: '', CGO_ENABLED: '0' }
  const words = ['test', '-count=1', '-run=^TestBothWays$', './internal/wire']
  execFileSync('go', words, { cwd: join(ROOT, 'probe'), env, stdio: 'pipe' })
  answers = readFileSync(answer, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, whose, kind, text] = /^(\w+) (\w+) (.*)$/.exec(line)!
      return { whose: whose!, kind: kind!, words: text! }
    })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

function answered(whose: string): readonly Answer[] {
  return answers.filter((answer) => answer.whose === whose && answer.kind !== 'job')
}

/** As each side writes it: `undefined` and a missing field are one. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

test('what is said here comes back the same through the probe', () => {
  const back = answered('again')
  expect(back.map(({ words }) => JSON.parse(words) as unknown)).toEqual(messages.map(plain))
  const read = readMessages(Buffer.from(back.map(({ words }) => `${words}\n`).join('')))
  expect(read.problems).toEqual([])
  expect(read.messages.map(plain)).toEqual(messages.map(plain))
})

test('nothing that the probe says is left unread', () => {
  const own = answered('own')
  expect(own.map(({ kind }) => kind).toSorted()).toEqual([...new Set(messages.map(({ type }) => type))].toSorted())
  for (const { kind, words } of own) {
    const { messages: read, problems } = readMessages(Buffer.from(`${words}\n`))
    expect(problems, kind).toEqual([])
    expect(read.map(plain), kind).toEqual([JSON.parse(words)])
  }
})

test('a job comes back the same, and asks for all that the probe can be asked for', () => {
  const jobOf = (whose: string): ProbeJob =>
    JSON.parse(answers.find((answer) => answer.kind === 'job' && answer.whose === whose)!.words) as ProbeJob
  expect(jobOf('again')).toMatchObject(plain(job) as object)
  expect(fieldsOf(jobOf('own'))).toEqual(fieldsOf(job))
})

/** `steps[].serve.ready.url`, of all steps together; the names of variables and headers are no fields. */
function fieldsOf(value: unknown): readonly string[] {
  const found = new Set<string>()
  const walk = (each: unknown, path: string): void => {
    if (Array.isArray(each)) for (const item of each) walk(item, `${path}[]`)
    else if (typeof each === 'object' && each !== null && !/(?:^|\.)(?:env|headers)$/.test(path)) {
      for (const [key, inner] of Object.entries(each)) walk(inner, `${path}.${key}`)
    } else found.add(path)
  }
  walk(value, '')
  return [...found].toSorted()
}
