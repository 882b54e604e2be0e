import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunStep } from '../src/protocol/job.ts'
import { callName } from '../src/seccomp/call-names.ts'
import type { ProbeContainer } from './probe-container.ts'

const ROOT = join(import.meta.dirname, '..')
/** amd64 numbers are handed out in order: the last call of Linux 2.6.32 and of 3.2. */
const LAST_CALL = { '2.6.32': 298, '3.2': 311 } as const
/** Downloaded by the Go at hand. */
const OLD_GO = ['go1.18.10', 'go1.21.13'] as const
const EPERM = 1
const ENOSYS = 38
/** Some that Go's runtime makes; the engine's own start of a container does without these. */
const NOT_SUGGESTED = ['arch_prctl', 'clone', 'sigaltstack', 'rt_sigaction', 'sched_getaffinity', 'pipe2', 'accept4']
const SUGGESTED = ['read', 'write', 'exit_group', 'mmap', 'brk', 'rt_sigreturn']

export interface Said {
  /** Its standard output, or its last words where it failed. */
  readonly text: string
  readonly ok: boolean
}

/** What examples/claims and the system said. A Go version is that of the build. */
export interface SystemFacts {
  readonly kernel: string
  readonly go: string
  readonly cgroup: string
  /** By Go version, under a kernel whose calls end with those of Linux 2.6.32 or 3.2. */
  readonly oldKernel: readonly { readonly go: string; readonly as: string; readonly said: Said }[]
  readonly calls: readonly string[]
  readonly suggested: readonly string[]
  /** Refused alone, with EPERM: does a server still serve? */
  readonly refusedAlone: readonly { readonly call: string; readonly said: Said }[]
  /** GOMAXPROCS and CPUs under `--cpus 1`, by Go version. */
  readonly processors: readonly { readonly go: string; readonly said: Said }[]
  readonly softFiles: readonly { readonly go: string; readonly said: Said }[]
  readonly smallStack: Said
  readonly starts: Said
  readonly inherits: Said
  readonly connections: Said
  readonly withoutPidfd: Said
  readonly stops: { readonly go: Said; readonly c: Said | null }
  /** ABI note of this machine's glibc. */
  readonly libc: { readonly version: string; readonly kernel: string } | null
  readonly statx: Said | null
}

export function measureSystem(probe: ProbeContainer, folder: string): SystemFacts {
  const current = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim()
  const binaries = new Map([...OLD_GO, current].map((version) => [version, build(folder, version)]))
  const own = binaries.get(current)!
  const start = (options: readonly string[], test: string, binary: string = own): Said =>
    said(probe.run([...mount(binary), ...options], ['/claims', test]))
  const filtered = (name: string, profile: object) => [
    '--security-opt',
    `seccomp=${written(folder, name, JSON.stringify(profile))}`,
  ]
  const younger = (last: number) => filtered(`after-${last}.json`, refusing(callsAfter(last)))
  const calls = tracedCalls(probe, own)
  return {
    kernel: readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim(),
    go: current,
    cgroup: execFileSync('docker', ['info', '--format', 'v{{.CgroupVersion}}'], { encoding: 'utf8' }).trim(),
    oldKernel: [...OLD_GO.map((go) => ({ go, as: '2.6.32' as const })), { go: current, as: '3.2' as const }].map(
      ({ go, as }) => ({ go, as, said: start(younger(LAST_CALL[as]), 'serves', binaries.get(go)) }),
    ),
    calls,
    suggested: SUGGESTED,
    refusedAlone: NOT_SUGGESTED.map((call) => ({
      call,
      said: start(filtered(`no-${call}.json`, refusing([call], EPERM)), 'serves'),
    })),
    processors: [...binaries].map(([go, path]) => ({ go, said: start(['--cpus', '1'], 'processors', path) })),
    softFiles: [...binaries].map(([go, path]) => ({ go, said: start(['--ulimit', 'nofile=64:4096'], 'files', path) })),
    smallStack: start(['--ulimit', 'stack=65536'], 'stack'),
    starts: start([], 'starts'),
    inherits: start([], 'inherits'),
    connections: start([], 'connections'),
    withoutPidfd: start(filtered('no-pidfd.json', refusing(['pidfd_open', 'pidfd_send_signal'])), 'serves'),
    stops: { go: stopAsPid1(probe, own, ['sleeps'])!, c: stopOfC(probe, folder) },
    libc: glibc(),
    statx: statxCompiles(folder),
  }
}

function build(folder: string, version: string): string {
  const out = join(folder, `claims-${version}`)
  const env = { ...process.env, GOTOOLCHAIN: version, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' }
  execFileSync('go', ['build', '-o', out, './claims'], { cwd: join(ROOT, 'examples'), env, stdio: 'inherit' })
  return out
}

function mount(binary: string): string[] {
  return ['-v', `${binary}:/claims:ro`]
}

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function said({ stdout, stderr, exitCode }: ReturnType<ProbeContainer['run']>): Said {
  if (exitCode === 0) return { text: stdout.trim(), ok: true }
  const last = stderr.trim().split('\n').filter(Boolean)[0] ?? ''
  return { text: last === '' ? `ended with ${exitCode}` : last.slice(0, 120), ok: false }
}

function callsAfter(last: number): string[] {
  const text = readFileSync(join(ROOT, 'matrix/system-call-numbers.json'), 'utf8')
  const { amd64 } = JSON.parse(text) as { amd64: Record<string, number> }
  return Object.entries(amd64).flatMap(([name, number]) => (number > last ? [name] : []))
}

/** ENOSYS is how a kernel answers that does not know a call. */
function refusing(names: readonly string[], errno: number = ENOSYS): object {
  return { defaultAction: 'SCMP_ACT_ALLOW', syscalls: [{ names, action: 'SCMP_ACT_ERRNO', errnoRet: errno }] }
}

function tracedCalls(probe: ProbeContainer, binary: string): string[] {
  const step: RunStep = {
    kind: 'run',
    id: 'traced',
    args: ['serves'],
    env: {},
    files: [],
    timeoutMs: 20_000,
    stdinBase64: null,
    trace: true,
  }
  const messages = probe.inContainer([...mount(binary), '--tmpfs', '/tmp:exec'], [step], '/claims')
  const trace = messages.find((message) => message.type === 'trace')
  if (!trace || trace.refused !== null) throw new Error('the probe could not trace')
  return [...new Set(trace.calls.map((call) => callName(call) ?? String(call.number)))].toSorted()
}

/** SIGTERM for a program that does not handle it and is PID 1: what came of it within 3 s. */
function stopAsPid1(_: ProbeContainer, binary: string, args: readonly string[]): Said | null {
  const image = execFileSync('docker', ['import', '-'], { input: Buffer.alloc(10_240) })
    .toString()
    .trim()
  const options = ['--network', 'none', '--cap-drop', 'ALL', ...mount(binary)]
  const id = execFileSync('docker', ['run', '--detach', ...options, image, '/claims', ...args], {
    encoding: 'utf8',
  }).trim()
  try {
    spawnSync('sleep', ['0.5'])
    execFileSync('docker', ['kill', '--signal', 'TERM', id], { stdio: 'ignore' })
    spawnSync('sleep', ['3'])
    const format = '{{.State.Running}} {{.State.ExitCode}}'
    const [running, code] = execFileSync('docker', ['inspect', '--format', format, id], { encoding: 'utf8' })
      .trim()
      .split(' ')
    return running === 'true'
      ? { text: 'still there after 3 s', ok: false }
      : { text: `ended with exit code ${code}`, ok: true }
  } finally {
    spawnSync('docker', ['rm', '--force', id])
    spawnSync('docker', ['rmi', image])
  }
}

function stopOfC(probe: ProbeContainer, folder: string): Said | null {
  const out = join(folder, 'pauses')
  const { status } = spawnSync('gcc', ['-static', '-x', 'c', '-o', out, '-'], {
    input: '#include <unistd.h>\nint main(void) { for (;;) pause(); }\n',
  })
  return status === 0 ? stopAsPid1(probe, out, []) : null
}

function glibc(): SystemFacts['libc'] {
  const version = /[\d.]+$/.exec(spawnSync('getconf', ['GNU_LIBC_VERSION'], { encoding: 'utf8' }).stdout?.trim() ?? '')
  const path = `/lib/${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu/libc.so.6`
  const note = /OS: Linux, ABI: ([\d.]+)/.exec(
    spawnSync('readelf', ['--notes', path], { encoding: 'utf8' }).stdout ?? '',
  )
  return version && note ? { version: version[0], kernel: note[1]! } : null
}

/** The two headers that fought over struct statx. */
function statxCompiles(folder: string): Said | null {
  const source =
    '#define _GNU_SOURCE\n#include <sys/stat.h>\n#include <linux/stat.h>\nint main(void) { struct statx s; return statx(0, "/", 0, STATX_ALL, &s); }\n'
  const { status, stderr, error } = spawnSync('gcc', ['-x', 'c', '-o', join(folder, 'statx'), '-'], {
    input: source,
    encoding: 'utf8',
  })
  if (error) return null
  return status === 0 ? { text: 'compiles', ok: true } : { text: stderr.split('\n')[0] ?? '', ok: false }
}
