import type { BinaryFacts, GoFacts, ImportedSymbol, VersionNeeds } from '../../src/binary/facts.ts'
import type { CheckContext } from '../../src/checks/check.ts'
import type { SmokeCase } from '../../src/config/smoke-case.ts'
import type { Captured, StepOutcome } from '../../src/protocol/process.ts'
import type { Profile } from '../../src/targets/profile.ts'
import type { Target, VersionNodes } from '../../src/targets/target.ts'

export const GO: GoFacts = {
  version: 'go1.26.8',
  path: 'example.com/shop/cmd/shopd',
  module: { path: 'example.com/shop', version: '(devel)', replacedBy: null },
  cgo: true,
  settings: { CGO_ENABLED: '1', GOAMD64: 'v1', GOARCH: 'amd64', GOOS: 'linux' },
  deps: [],
}

const STATIC: BinaryFacts = {
  format: 'elf',
  os: 'linux',
  arch: 'amd64',
  bits: 64,
  endian: 'little',
  sizeBytes: 2_000_000,
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
  hardening: { pie: false, nx: true, relro: 'none', stripped: false },
  go: { ...GO, cgo: false, settings: { CGO_ENABLED: '0', GOARCH: 'amd64', GOOS: 'linux' } },
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

export function staticBinary(changes: Partial<BinaryFacts> = {}): BinaryFacts {
  return { ...STATIC, ...changes }
}

/** Version needs of libc.so.6 in a net + os/user binary of Go 1.26 linked on Debian 12. */
export const NET_NEEDS: VersionNeeds = {
  floor: 'GLIBC_2.34',
  symbols: {
    'GLIBC_2.34': ['pthread_create', 'pthread_key_create', 'pthread_setspecific', 'pthread_attr_getstack'],
    'GLIBC_2.32': ['pthread_sigmask', 'pthread_getattr_np'],
    'GLIBC_2.2.5': ['getaddrinfo', 'malloc', 'free', 'getpwnam_r'],
  },
  weak: [],
}

export function glibcBinary(changes: Partial<BinaryFacts> = {}): BinaryFacts {
  return {
    ...STATIC,
    linkage: 'dynamic',
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6'],
    libc: 'glibc',
    versions: { 'libc.so.6': NET_NEEDS },
    imports: Object.entries(NET_NEEDS.symbols).flatMap(([version, names]) =>
      names.map((name): ImportedSymbol => ({ name, library: 'libc.so.6', version, weak: false })),
    ),
    go: GO,
    ...changes,
  }
}

/** As linked on Alpine. */
export function muslBinary(changes: Partial<BinaryFacts> = {}): BinaryFacts {
  return {
    ...glibcBinary(),
    interpreter: '/lib/ld-musl-x86_64.so.1',
    needed: ['libc.musl-x86_64.so.1'],
    libc: 'musl',
    versions: {},
    imports: ['getaddrinfo', 'malloc', 'pthread_create'].map((name) => ({
      name,
      library: null,
      version: null,
      weak: false,
    })),
    ...changes,
  }
}

/** CGO_ENABLED=0 -buildmode=pie: a loader and nothing else. */
export function pieBinary(changes: Partial<BinaryFacts> = {}): BinaryFacts {
  return {
    ...STATIC,
    linkage: 'dynamic',
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    hardening: { ...STATIC.hardening, pie: true },
    ...changes,
  }
}

const SCRATCH: Target = {
  id: 'scratch',
  image: null,
  os: 'linux',
  architectures: null,
  libc: { family: 'none', version: null, nodes: null },
  libraries: [],
  kernel: null,
  endOfLife: null,
  has: { shell: false, caCertificates: false, tzdata: false, tmp: false, passwd: false },
  standIn: null,
  sources: {},
  custom: false,
}

export function scratch(changes: Partial<Target> = {}): Target {
  return { ...SCRATCH, ...changes }
}

export function alpine(changes: Partial<Target> = {}): Target {
  return {
    ...SCRATCH,
    id: 'alpine:3.22',
    image: 'docker.io/library/alpine:3.22',
    architectures: ['amd64', '386', 'arm64'],
    libc: { family: 'musl', version: '1.2.5', nodes: null },
    libraries: ['libcrypto.so.3', 'libssl.so.3', 'libz.so.1'],
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    ...changes,
  }
}

/** A glibc image; `glibc` is its version, with libstdc++ nodes to match unless given. */
export function glibcTarget(id: string, glibc: string, changes: Partial<Target> = {}): Target {
  const nodes: VersionNodes = {
    max: { GLIBC: glibc, GLIBCXX: '3.4.30', CXXABI: '1.3.13', GCC: '12.0.0' },
    markers: [],
  }
  return {
    ...SCRATCH,
    id,
    image: `docker.io/library/${id}`,
    architectures: ['amd64', '386', 'arm64'],
    libc: { family: 'glibc', version: glibc, nodes: { amd64: nodes, arm64: nodes } },
    libraries: ['libgcc_s.so.1', 'libstdc++.so.6', 'libz.so.1'],
    kernel: '6.1',
    has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
    ...changes,
  }
}

/** An image of which portcullis.yml says nothing but its reference. */
export function customTarget(changes: Partial<Target> = {}): Target {
  return {
    ...SCRATCH,
    id: 'registry.example/team/base:7',
    image: 'registry.example/team/base:7',
    libc: { family: 'unknown', version: null, nodes: null },
    libraries: null,
    has: null,
    custom: true,
    ...changes,
  }
}

export const PROFILE: Profile = {
  name: 'default',
  description: '',
  memoryBytes: 512 * 1024 * 1024,
  pids: 256,
  cpus: null,
  readOnlyRoot: false,
  user: null,
  openFiles: 1024,
  tmpfs: {},
}

export function context(facts: BinaryFacts, target: Target, rest: Partial<CheckContext> = {}): CheckContext {
  return { facts, target, profile: PROFILE, ...rest }
}

export function captured(text = ''): Captured {
  return { text, bytes: text.length, truncated: false }
}

/** Exit code 0 and nothing printed, unless said otherwise. */
export function outcome({
  stdout = '',
  stderr = '',
  ...changes
}: Partial<Omit<StepOutcome, 'stdout' | 'stderr'>> & { stdout?: string; stderr?: string } = {}): StepOutcome {
  return {
    step: 'version',
    startError: null,
    exitCode: 0,
    signal: null,
    timedOut: false,
    durationMs: 12,
    stdout: captured(stdout),
    stderr: captured(stderr),
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: 0,
    oomKills: 0,
    serve: null,
    ...changes,
  }
}

export function notStarted(errno: string, message: string): StepOutcome {
  return outcome({ exitCode: null, startError: { errno, message } })
}

export function smokeCase(changes: Partial<SmokeCase> = {}): SmokeCase {
  return {
    name: 'version',
    args: ['--version'],
    env: {},
    stdin: null,
    files: [],
    timeoutMs: 10_000,
    startAs: 'child',
    expect: { exitCode: 0, signal: null, stdout: null, stderr: null },
    server: null,
    ...changes,
  }
}
