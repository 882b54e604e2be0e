import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadConfig } from '../../src/host/trust/load-config.ts'
import { makePlan } from '../../src/fanout/make-plan.ts'
import type { Plan } from '../../src/fanout/plan.ts'
import { baselineLine } from '../../src/timing/baseline-entry.ts'
import { VERSION } from '../../src/version.ts'
import { cmsSignedData } from '../binary/cms-image.ts'
import { functionTable, inlineBuildInfo, pointedBuildInfo } from '../binary/go-parts.ts'
import { SEEDS } from '../binary/seeds.ts'
import { zip } from '../helpers/zip.ts'
import { CALM_CLOCKS, CONDITIONS, sampleSeries, STRANGE_CLOCKS } from '../report/sample-clocks.ts'
import { measuredReport } from '../report/sample-duet.ts'
import { allPass, mixed } from '../report/sample-report.ts'
import { signature } from '../signature/sample-signature.ts'

/** `node test/fuzz/write-corpus.ts`: writes the corpus anew, small whole files of every format that a reader of ours takes. */
const CORPUS = join(import.meta.dirname, 'corpus')
const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples')

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(CORPUS, path)), { recursive: true })
  writeFileSync(join(CORPUS, path), content)
}

const putJson = (path: string, value: unknown) => put(path, `${JSON.stringify(value)}\n`)
const after = (...first: readonly number[]) => {
  return (content: Uint8Array | string) => Buffer.concat([Buffer.from(first), Buffer.from(content as string)])
}

for (const { name, bytes } of SEEDS) {
  const format = name.startsWith('elf') ? 'elf' : name.startsWith('pe') ? 'pe' : 'macho'
  put(`${format}/${name.replaceAll(/[^a-z0-9]+/g, '-')}`, bytes)
}

const MODULES = 'path\tapp\nmod\tapp\tv1.0.0\ndep\tb\tv2\n=>\tc\tv3\nbuild\tCGO_ENABLED=1\nbuild\tGOAMD64=v2\n'
put('build-info/inline', after(0)(inlineBuildInfo('go1.26.8', MODULES)))
put('build-info/pointed', after(3)(pointedBuildInfo('go1.13.15', MODULES, { address: 0, bits: 32, endian: 'big' })))
const NAMES = ['runtime.main', 'crosscall2', 'net._C2func_getaddrinfo', 'main.f']
for (const layout of ['1.2', '1.16', '1.18', '1.20'] as const) {
  const table = functionTable(NAMES, { layout, bits: 64, endian: 'little', files: ['src/runtime/proc.go'] })
  put(`function-table/${layout}`, after(0)(Buffer.concat([table, Buffer.alloc(80)])))
}
put('code-signature/definite', cmsSignedData({ signer: 'Example Ltd', issuer: 'A CA' }))
put('code-signature/indefinite', cmsSignedData({ signer: 'Someone', issuer: 'A CA', openLengths: true }))

const captured = { text: 'ok\n', bytes: 3, truncated: false }
const outcome = {
  ...{ step: 'a', startError: null, exitCode: 0, signal: null, timedOut: false, durationMs: 1.5 },
  ...{ stdout: captured, stderr: captured, peakMemoryBytes: 4096, peakThreads: 1, peakOpenFiles: 3 },
  ...{ peakProcesses: 1, leftBehind: 0, oomKills: null, serve: null },
}
const serve = {
  ...{ readyMs: 3, readyError: null, requestError: null },
  response: { status: 200, body: captured, durationMs: 1 },
  more: [{ response: null, error: 'connection refused' }],
  stop: { signal: 'SIGTERM', exited: true, afterMs: 2 },
}
const has = { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true }
const facts = {
  ...{
    kernel: '6.1.0',
    arch: 'amd64',
    cpuModel: 'a CPU',
    cpuLevel: 3,
    cpus: 2,
    clockSource: 'tsc',
    timerSlackNs: 50_000,
  },
  ...{ cgroup: 'v2', cpuQuota: null, memoryLimitBytes: 1 << 28, pidsLimit: 64, openFilesLimit: 1024, uid: 0 },
  ...{ effectiveCapabilities: '0', noNewPrivileges: true, seccompMode: 2, rootReadOnly: false, has },
}
const messages = [
  { type: 'hello', protocol: 1, probe: 'abc', go: 'go1.26.8', os: 'linux', arch: 'amd64' },
  { type: 'facts', step: 'facts', facts },
  { type: 'started', step: 'a' },
  { type: 'outcome', outcome },
  { type: 'outcome', outcome: { ...outcome, serve } },
  { type: 'conditions', step: 'm', conditions: CONDITIONS },
  { type: 'ready', step: 'm', startUs: 1 },
  { ...sampleSeries(), step: 'm' },
  { type: 'clocks', step: 'c', clocks: CALM_CLOCKS },
  { type: 'clocks', step: 'c', clocks: STRANGE_CLOCKS },
  { type: 'trace', step: 'a', calls: [{ abi: 'amd64', number: 1, answer: 'EPERM', count: 2 }], complete: true },
  { type: 'attempts', step: 't', answers: [] },
  { type: 'bye', steps: 3 },
]
putJson('probe-message/all-kinds.json', messages)
put(
  'probe-messages/whole',
  after(3)(
    messages
      .filter(({ type }) => type !== 'series')
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(''),
  ),
)

const asked: Plan['asked'] = {
  ...{ config: null, targets: [], profiles: [], run: ['--version'], timers: false, engine: null, pull: null },
  ...{ maxGlibc: null, parallel: null, required: [], runners: {} },
}
const { config, hash } = await loadConfig(null, asked)
const whole = { ...allPass(), configHash: hash, tool: { name: 'portcullis' as const, version: VERSION } }
const plan = makePlan(whole, { asked, runners: config.runners, cellsPerSlice: 32, earlier: null })
putJson('report/sample.json', withAll(whole))
putJson('plan/sample.json', plan)
putJson('slice/sample.json', { schema: 'portcullis-slice/1', name: plan.slices[0]!.name, attempt: 1, report: whole })
putJson('signature/sample.json', signature())

/** Cells of every kind, few of each. */
function withAll(report: typeof whole): typeof whole {
  const others = [...mixed().cells, ...measuredReport().cells.slice(0, 1)]
  const seen = new Set<string>()
  const chosen = others.filter(({ findings, steps }) => {
    const key = [...findings, ...steps.flatMap((step) => step.findings)].map(({ id }) => id).join()
    return !seen.has(key) && seen.add(key)
  })
  const cells = [...report.cells.slice(0, 1), ...chosen].map((cell, index) => ({ ...cell, id: `${index}-${cell.id}` }))
  return { ...report, cells }
}

const digest = `sha256:${'a'.repeat(64)}`
putJson('lock/sample.json', {
  schema: 'portcullis-lock/1',
  images: {
    'docker.io/library/debian:12': { 'linux/amd64': { digest, standIn: null } },
    'docker.io/library/alpine:3.22': { 'linux/amd64': { digest, standIn: 'alpine-3.22-amd64' } },
  },
})
for (const example of ['hello-server', 'harness', 'release']) {
  put(`config/${example}.yml`, readFileSync(join(EXAMPLES, example, 'portcullis.yml')))
}
putJson('config-values/sample.json', {
  targets: ['debian:12', { id: 'own', image: 'registry.example/own:1' }],
  profiles: { default: null, small: { extends: 'hardened', memory: '64MiB', pids: 64, user: '1000:1000' } },
  smoke: [
    { name: 'version', args: ['--version'], expect: { stdout: { matches: '^v\\d+' }, exit: 0 } },
    { name: 'serves', args: ['serve'], server: { ready: { http: 'http://127.0.0.1:8080/' } } },
  ],
  policy: { required: ['*'], 'max-glibc': '2.31', unknown: 'fail' },
  timers: { mode: 'quick', period: '10ms' },
  parallel: 2,
})
put('expression/words', '^v(\\d+)\\.(\\d+)$\nv1.2\nnot this\n')
put('expression/classes', '[\\w.-]{1,20}@(?:a|b)+?\nx@ab\u2028y@b\r\n')
putJson('seccomp-file/sample.json', {
  defaultAction: 'SCMP_ACT_ERRNO',
  architectures: ['SCMP_ARCH_X86_64'],
  syscalls: [{ names: ['read', 'write'], action: 'SCMP_ACT_ALLOW', args: [] }],
})
putJson('registry-logins/sample.json', {
  auths: {
    'https://registry.example/v1/': { auth: Buffer.from('user:word').toString('base64') },
    'b.example': { identitytoken: 'x' },
  },
  credHelpers: { 'c.example': 'pass' },
  credsStore: 'secretservice',
})
const entry = {
  ...{ at: '2026-11-30T00:00:00Z', runner: 'ubuntu-24.04', cpuModel: 'a CPU', engine: 'docker', image: 'scratch' },
  ...{ profile: 'default', probe: 'abc', periodNs: 10_000_000, p50: 0.1, p90: 0.2 },
}
put('timer-history/lines', Array.from({ length: 25 }, (_, index) => baselineLine({ ...entry, p90: index })).join(''))
const report = { name: 'report.json', content: '{"schema": "portcullis-report/1"}' }
put('zip/deflated', zip([report, { name: 'report.md', content: '# x' }]))
put('zip/stored', zip([{ ...report, method: 0 }]))

const frame = (stream: number, text: string) => {
  const head = Buffer.alloc(8)
  head.writeUInt8(stream, 0)
  head.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([head, Buffer.from(text)])
}
put(
  'engine-output/both',
  after(0, 9)(Buffer.concat([frame(1, 'out\n'), frame(2, 'err\n'), frame(1, ''), frame(1, 'x'.repeat(99))])),
)
// As one chunk of a socket has them when a program writes single bytes.
put('engine-output/single-bytes', after(255, 255)(Buffer.concat(Array.from({ length: 5_000 }, () => frame(1, 'a')))))
put('engine-output/raw', after(0, 200)('a terminal, not multiplexed\n'))
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
put('pull-progress/pulled', after(1)(lines({ status: 'Pulling fs layer', id: 'a' }, { status: 'Digest: sha256:a' })))
put('pull-progress/refused', after(9)(lines({ errorDetail: { message: 'no' }, error: 'denied: no such host' })))
put(
  'repository/server',
  [
    '== go.mod\nmodule example.com/app\n',
    '== cmd/app/main.go\npackage main\nimport "flag"\nfunc main() { flag.Bool("version", false, ""); http.ListenAndServe(":8080", nil) }\n',
    '== Dockerfile\nFROM golang:1.26 AS build\nFROM gcr.io/distroless/static-debian12:nonroot\n',
    '== .goreleaser.yaml\nbuilds:\n  - binary: app\n    main: ./cmd/app\n    env: [CGO_ENABLED=0]\n',
    '== .github/workflows/release.yml\njobs: {a: {steps: [{uses: goreleaser/goreleaser-action@v6}]}}\n',
  ].join(''),
)
