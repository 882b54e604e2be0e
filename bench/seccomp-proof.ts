import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodePorts } from '../src/host/process/node-ports.ts'
import { readConfig } from '../src/host/trust/load-config.ts'
import { learnSeccomp } from '../src/cli/seccomp/learn-seccomp.ts'
import { DENIED } from '../src/seccomp/learn.ts'

/**
 * `node bench/seccomp-proof.ts [RUNS]`: profiles learnt from esbuild, lefthook, a web server and a program with C code; how many
 * calls they allow of what the engine's default profile does, and how many of RUNS (20) runs of each case pass under them. Ends 1 when one does not
 * pass, a profile allows more than 35 %, or a call outside it is not refused.
 */
const ROOT = join(import.meta.dirname, '..')
const MOST_SHARE = 0.35
const runs = Number(process.argv[2] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'portcullis-seccomp-bench-'))
const arch = process.arch

interface Program {
  readonly name: string
  readonly binary: string
  readonly targets: string
  /** As in portcullis.yml. */
  readonly smoke: string
}

function goBuild(source: string, cgo: '0' | '1'): string {
  const out = join(folder, source.split('/').at(-1)!)
  const env = { ...process.env, CGO_ENABLED: cgo, GOWORK: 'off', GOFLAGS: '-buildvcs=false' }
  execFileSync('go', ['build', '-o', out, '.'], { cwd: join(ROOT, source), env, stdio: 'inherit' })
  return out
}

const SERVER = `{ name: server, args: [serve, --addr, '127.0.0.1:8080'], server: { ready: { http: 'http://127.0.0.1:8080/healthz' }, request: { url: 'http://127.0.0.1:8080/time?zone=UTC' }, stop: { signal: SIGTERM, within: 5s } } }`
const BUNDLE = `{ name: bundle, args: [--bundle, a.js, --minify], files: { a.js: 'import "./b.js"', b.js: 'console.log(1)' } }`

const PROGRAMS: readonly Program[] = [
  {
    name: 'esbuild',
    binary: join(ROOT, `node_modules/@esbuild/linux-${arch}/bin/esbuild`),
    targets: 'scratch',
    smoke: BUNDLE,
  },
  {
    name: 'lefthook',
    binary: join(ROOT, `node_modules/lefthook-linux-${arch}/bin/lefthook`),
    targets: "'alpine:3.22'",
    smoke: '{ name: version, args: [version] }',
  },
  { name: 'net/http server', binary: goBuild('examples/hello-server', '0'), targets: 'scratch', smoke: SERVER },
  {
    name: 'with C code',
    binary: goBuild('test/fixtures/seccomp/with-c', '1'),
    targets: "'debian:12'",
    smoke: '{ name: run }',
  },
]

const rows: Record<string, Record<string, string | number | boolean>> = {}
let holds = true
for (const { name, binary, targets, smoke } of PROGRAMS) {
  const file = join(folder, 'portcullis.yml')
  writeFileSync(file, `targets: [${targets}]\ntimers: false\nsmoke: [${smoke}]\n`)
  const config = await readConfig(file, {})
  const ports = nodePorts({ signal: new AbortController().signal, onEvent: () => undefined, debug: () => undefined })
  const options = { binary, config, deny: new Set(DENIED), runs }
  const { share, proofs, refusals } = await learnSeccomp(options, {
    ...ports,
    onTraced: () => undefined,
    onProved: () => undefined,
  })
  const cases = proofs.flatMap((proof) => proof.cases)
  const passed = cases.reduce((sum, each) => sum + each.passed, 0)
  const refused = refusals?.filter((each) => each.refused).length ?? 0
  const good =
    cases.length > 0 &&
    passed === runs * cases.length &&
    share.allowed / share.ofDefault <= MOST_SHARE &&
    refused === refusals?.length
  holds &&= good
  rows[name] = {
    'calls allowed': share.allowed,
    'of default (%)': Math.round((share.allowed / share.ofDefault) * 1000) / 10,
    'runs that pass': `${passed} of ${runs * cases.length}`,
    'calls outside refused': `${refused} of ${refusals?.length ?? 0}`,
    holds: good,
  }
}
rmSync(folder, { recursive: true, force: true })
console.table(rows)
process.exitCode = holds ? 0 : 1
