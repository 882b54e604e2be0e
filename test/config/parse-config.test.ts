import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { DEFAULT_RUNNERS } from '../../src/config/runners.ts'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import { DEFAULT_TARGET_IDS } from '../../src/targets/catalogue.ts'

const parse = (text: string) => parseConfig(text, 'portcullis.yml')
const smoke = (text: string) => parse(`smoke:\n  - ${text}`).smoke[0]!

test.each(['', '# nothing yet\n', '---\n', '{}', 'policy: {}\n', 'timers: {}'])(
  '%j is the default configuration',
  (text) => {
    expect(parse(text)).toEqual(defaultConfig())
  },
)

test('the defaults', () => {
  const { targets, profiles, smoke: cases, ...rest } = defaultConfig()
  expect(targets.map(({ id }) => id)).toEqual(DEFAULT_TARGET_IDS)
  expect(profiles.map(({ name }) => name)).toEqual(['default'])
  expect(cases).toMatchObject([
    { name: 'starts', args: ['--help'], timeoutMs: 10_000, expect: { exitCode: null, signal: null } },
  ])
  expect(rest).toEqual({
    timers: { enabled: true, periodNs: 10_000_000, samples: null, mode: 'quick', ntpServer: null },
    policy: {
      required: ['*'],
      informational: [],
      maxGlibc: null,
      headroomPercent: 20,
      unexpected: 'fail',
      unknown: 'warn',
      timers: DEFAULT_TIMER_POLICY,
    },
    engine: 'auto',
    qemu: false,
    pull: 'missing',
    cellTimeoutMs: 120_000,
    parallel: null,
    runners: DEFAULT_RUNNERS,
  })
})

test('everything can be said', () => {
  const config = parse(`
targets: [debian:12, "alpine:3.2[34]", "!alpine:3.23"]
profiles: [readonly, hardened]
timers: {period: 1ms, samples: 1000}
policy: {required: [debian:12], informational: ["*+hardened"], max-glibc: 2.30, unexpected: warn, unknown: ignore}
engine: podman
qemu: true
pull: never
cell-timeout: 1.5m
parallel: 3
runners: {linux/arm64: my-arm, linux/386: none, windows/amd64@windows-2025: my-windows}
`)
  expect(config).toMatchObject({
    targets: [{ id: 'debian:12', custom: false }, { id: 'alpine:3.24' }],
    profiles: [{ name: 'readonly' }, { name: 'hardened' }],
    timers: { enabled: true, periodNs: 1_000_000, samples: 1000 },
    policy: {
      required: ['debian:12'],
      informational: ['*+hardened'],
      maxGlibc: '2.30',
      headroomPercent: 20,
      unexpected: 'warn',
      unknown: 'ignore',
    },
    engine: 'podman',
    qemu: true,
    pull: 'never',
    cellTimeoutMs: 90_000,
    parallel: 3,
    runners: {
      'linux/amd64': 'ubuntu-24.04',
      'linux/386': null,
      'linux/arm64': 'my-arm',
      'windows/amd64@windows-2025': 'my-windows',
      'windows/amd64@windows-2022': 'windows-2022',
    },
  })
})

describe('a target of the user', () => {
  test('with everything known', () => {
    const [target] = parse(`
targets:
  - id: base
    image: ghcr.io/me/base:3
    libc: glibc 2.36
    libraries: [libz.so.1]
    kernel: 5.10
    architectures: [amd64, 386]
    has: [shell, tzdata]
`).targets
    expect(target).toMatchObject({
      id: 'base',
      image: 'ghcr.io/me/base:3',
      os: 'linux',
      architectures: ['amd64', '386'],
      libraries: ['libz.so.1'],
      librariesComplete: false,
      kernel: '5.10',
      endOfLife: null,
      has: { shell: true, caCertificates: false, tzdata: true, tmp: false, passwd: false },
      standIn: null,
      sources: { '*': 'portcullis.yml' },
      custom: true,
    })
    expect(target!.libc).toMatchObject({ family: 'glibc', version: '2.36' })
    expect(target!.libc.nodes!['amd64']).toEqual({ max: { GLIBC: '2.36' }, markers: ['GLIBC_ABI_DT_RELR'] })
  })

  test('with an image alone nothing is made up', () => {
    expect(parse('targets: [{id: mine, image: me/app}]').targets).toEqual([
      {
        id: 'mine',
        image: 'docker.io/me/app:latest',
        os: 'linux',
        architectures: null,
        libc: { family: 'unknown', version: null, nodes: null },
        libraries: null,
        librariesComplete: false,
        kernel: null,
        endOfLife: null,
        has: null,
        standIn: null,
        sources: { '*': 'portcullis.yml' },
        custom: true,
      },
    ])
  })

  test('can be required by its id', () => {
    expect(parse('targets: [{id: mine, image: me/app}]\npolicy: {required: [mine]}').policy.required).toEqual(['mine'])
  })
})

test('profiles as a map: built-in, changed, new', () => {
  const [base, readonly, tiny] = parse(`
profiles:
  default:
  readonly: {memory: 64MiB}
  tiny: {extends: hardened, description: a small pod, pids: 64, cpus: 0.5, user: 1000:1000, open-files: 64, read-only: false, tmpfs: {/tmp: 1MiB, /run: 4KiB}}
`).profiles
  expect(base).toEqual(defaultConfig().profiles[0])
  expect(readonly).toMatchObject({
    name: 'readonly',
    description: 'readonly, changed in portcullis.yml',
    memoryBytes: 64 * 2 ** 20,
    pids: 512,
    readOnlyRoot: true,
  })
  expect(tiny).toEqual({
    name: 'tiny',
    description: 'a small pod',
    memoryBytes: 128 * 2 ** 20,
    pids: 64,
    cpus: 0.5,
    readOnlyRoot: false,
    user: '1000:1000',
    openFiles: 64,
    tmpfs: { '/tmp': 2 ** 20, '/run': 4096 },
    userProcesses: 1024,
    stackBytes: 2 ** 20,
    lockedMemoryBytes: 65536,
    unprivilegedPortStart: 1024,
  })
})

test('what a place gives beyond `docker run --tmpfs`, and what a case takes over from the one before', () => {
  const { profiles, smoke } = parse(`
profiles:
  open: {extends: readonly, tmpfs-exec: true, ipv6-loopback: true, unprivileged-port-start: 80}
  back: {extends: hardened, tmpfs-exec: false, unprivileged-port-start: 0}
smoke:
  - { name: first }
  - { name: second, keep-files: true }
`)
  expect(profiles[0]).toMatchObject({ tmpfsExec: true, ipv6Loopback: true, unprivilegedPortStart: 80 })
  expect(profiles[1]).toMatchObject({ unprivilegedPortStart: 0 })
  expect(profiles[1]).not.toHaveProperty('tmpfsExec')
  expect(smoke.map(({ keepFiles }) => keepFiles)).toEqual([undefined, true])
})

test('a profile of everything, and one that takes back what it extends', () => {
  const [all, back, older] = parse(`
profiles:
  all:
    user-processes: 100
    stack: 2MiB
    locked-memory: 64KiB
    capabilities: engine
    seccomp: sandbox/app.json
    selinux: [type:container_t, "level:s0:c1,c2"]
    host-pid: true
    host-network: true
    time-namespace: true
  back: { extends: hostpid, host-pid: false, seccomp: default, capabilities: none }
  older: { kernel: 4.9 }
`).profiles
  expect(all).toMatchObject({
    userProcesses: 100,
    stackBytes: 2 * 2 ** 20,
    lockedMemoryBytes: 65536,
    capabilities: 'engine',
    seccomp: { file: 'sandbox/app.json' },
    selinux: ['type:container_t', 'level:s0:c1,c2'],
    hostPid: true,
    hostNetwork: true,
    timeNamespace: true,
  })
  expect(older).toMatchObject({ name: 'older', kernel: '4.9', pids: 512 })
  expect(Object.keys(back!).filter((key) => ['hostPid', 'seccomp', 'capabilities'].includes(key))).toEqual([])
})

test('a kernel and a seccomp profile take the place of one another', () => {
  const { profiles } = parse(`
profiles:
  old: { extends: seccomp-none, kernel: 4.9 }
  open: { extends: kernel-4.18, seccomp: none }
  engines: { extends: kernel-4.18, seccomp: default }
  as-is: { extends: kernel-4.18, cpus: 1 }
`)
  expect(profiles.map(({ kernel = null, seccomp = null }) => [kernel, seccomp])).toEqual([
    ['4.9', null],
    [null, 'none'],
    [null, null],
    ['4.18', null],
  ])
})

describe('a smoke case', () => {
  test('of a name alone runs without arguments and has to exit 0', () => {
    expect(smoke('name: bare')).toEqual({
      name: 'bare',
      args: [],
      env: {},
      stdin: null,
      files: [],
      timeoutMs: 10_000,
      startAs: 'child',
      expect: { exitCode: 0, signal: null, stdout: null, stderr: null },
      server: null,
    })
  })

  test('takes numbers and truth values as they are written where text is meant', () => {
    expect(
      smoke('{name: 1.10, args: [8080, 1.10, true, 0x1F], env: {PORT: 08, DEBUG: true, HOME: null}, stdin: 1_000}'),
    ).toMatchObject({
      name: '1.10',
      args: ['8080', '1.10', 'true', '0x1F'],
      env: { PORT: '08', DEBUG: 'true', HOME: null },
      stdin: '1_000',
    })
  })

  test('puts files in', () => {
    const { files } = smoke(
      '{name: a, files: {conf/a.txt: 42, /etc/b: {base64: "/wA=", mode: 0755}, c: {content: "", mode: 600}}}',
    )
    expect(files).toEqual([
      { path: 'conf/a.txt', content: new TextEncoder().encode('42'), mode: 0o644 },
      { path: '/etc/b', content: new Uint8Array([255, 0]), mode: 0o755 },
      { path: 'c', content: new Uint8Array(), mode: 0o600 },
    ])
  })

  test.each([
    ['{exit: 3}', { exitCode: 3, signal: null }],
    ['{exit: any}', { exitCode: null, signal: null }],
    ['{signal: SIGABRT}', { exitCode: null, signal: 'SIGABRT' }],
    ['{stdout: v1}', { exitCode: 0, stdout: { contains: 'v1' } }],
    ['{stdout: {equals: "v1\\n"}}', { stdout: { equals: 'v1\n' } }],
    ['{stderr: {matches: "^v\\\\d+$"}}', { stderr: { matches: '^v\\d+$' } }],
    ['{stdout: {contains: 1.10}}', { stdout: { contains: '1.10' } }],
  ])('expects %s', (text, expected) => {
    expect(smoke(`{name: a, expect: ${text}}`).expect).toMatchObject(expected)
  })

  test('that is a server, in short', () => {
    const { server, expect: expected, startAs } = smoke('{name: a, as: pid1, server: {ready: {tcp: 8080}}}')
    expect(startAs).toBe('pid1')
    expect(expected).toMatchObject({ exitCode: null, signal: null })
    expect(server).toEqual({
      ready: { kind: 'tcp', address: '127.0.0.1:8080' },
      readyTimeoutMs: 10_000,
      request: null,
      stopSignal: 'SIGTERM',
      graceMs: 5_000,
    })
  })

  test('that is a server, at length', () => {
    const { server } = smoke(`name: a
    server:
      ready: {http: "http://127.0.0.1:8080/healthz"}
      within: 3s
      request:
        method: POST
        url: http://127.0.0.1:8080/echo
        headers: {X-Count: 1}
        body: 12
        within: 500ms
        expect: {status: 201, body: {matches: ok}}
      stop: {signal: SIGINT, within: 1s}`)
    expect(server).toEqual({
      ready: { kind: 'http', url: 'http://127.0.0.1:8080/healthz' },
      readyTimeoutMs: 3_000,
      request: {
        method: 'POST',
        url: 'http://127.0.0.1:8080/echo',
        headers: { 'X-Count': '1' },
        body: '12',
        timeoutMs: 500,
        expectStatus: 201,
        expectBody: { matches: 'ok' },
      },
      stopSignal: 'SIGINT',
      graceMs: 1_000,
    })
  })
})

test('production is a target of the catalogue or of the user', () => {
  expect(parseConfig('production: debian:12', 'p.yml').production).toBe('debian:12')
  const own = 'targets: [{id: mine, image: me/app}]\nproduction: mine'
  expect(parseConfig(own, 'p.yml').production).toBe('mine')
  expect(parseConfig('', 'p.yml').production).toBeUndefined()
})

test('timers can be switched off', () => {
  expect(parse('timers: false').timers.enabled).toBe(false)
})

test('anchors and aliases may be used, with the place of what they stand for', () => {
  const text = 'smoke:\n  - {name: a, expect: &ok {stdout: ok}}\n  - {name: b, expect: *ok}\n'
  expect(parse(text).smoke.map(({ expect: expected }) => expected.stdout)).toEqual([
    { contains: 'ok' },
    { contains: 'ok' },
  ])
})
