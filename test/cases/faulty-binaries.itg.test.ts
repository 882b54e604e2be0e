import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportSchema, type Report, type ReportCell, type ReportStep } from '../../src/report/report.ts'
import { allNodes, parseGfm, proseRuns } from '../report/gfm-tree.ts'
import { runAction, type ActionRun } from '../action/run-action.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers, podmanLeftovers } from '../helpers/leftovers.ts'
import { check, configFile, findingIds, ROOT, startCli } from '../helpers/portcullis.ts'

const SOCKET = '/var/run/docker.sock'
const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const KEPT_BYTES = 256 * 1024
const FAULTS = ['floods-output', 'forks-forever', 'sleeps-forever', 'hostile-output', 'eats-memory'] as const
type Fault = (typeof FAULTS)[number]

/** As a child of the probe, and as process 1. */
const CONFIG = `
targets: [scratch, debian:12]
profiles: { small: { memory: 256MiB, pids: 40 } }
smoke:
  - { name: child, args: [], timeout: 3s }
  - { name: first, as: pid1, args: [], timeout: 3s }
timers: false
pull: never
parallel: 4
`

let binaries: Record<Fault, string>
beforeAll(() => {
  const built = FAULTS.map((fault) => [fault, goBuild(`${ROOT}/examples/faults/${fault}`)])
  binaries = Object.fromEntries(built) as Record<Fault, string>
})

/** All of them and one that is well, side by side in one run of the Action. */
async function runAll(engine: 'docker' | 'podman'): Promise<{ run: ActionRun; report: Report; markdown: string }> {
  const out = mkdtempSync(join(tmpdir(), 'portcullis-faults-'))
  try {
    const run = await runAction({
      entry: join(ROOT, 'src/action/action.ts'),
      inputs: {
        binary: [...Object.values(binaries), ESBUILD].join('\n'),
        config: configFile(CONFIG),
        engine,
        comment: 'never',
        out,
      },
      env: engine === 'docker' ? { DOCKER_HOST: `unix://${SOCKET}` } : {},
    })
    const report = reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
    return { run, report, markdown: readFileSync(join(out, 'report.md'), 'utf8') }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function cellsOf(report: Report, binary: string): readonly ReportCell[] {
  const { sha256 } = report.binaries.find(({ path }) => basename(path) === basename(binary))!
  return report.cells.filter((cell) => cell.binary === sha256)
}

describe.each(['docker', 'podman'] as const)('on %s, side by side in one run', (engine) => {
  let run: ActionRun
  let report: Report
  let markdown: string
  beforeAll(async () => {
    ;({ run, report, markdown } = await runAll(engine))
  })
  test('each cell has one outcome, and the gate fails for those that failed', () => {
    expect(report).toMatchObject({ complete: true, engine: { kind: engine } })
    expect(report.cells).toHaveLength(2 * (FAULTS.length + 1))
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(report.gate.reasons.map(({ code }) => code)).toEqual(['required-cell-failed'])
    expect(report.gate.reasons[0]!.cells).toHaveLength(2 * FAULTS.length)
  })

  test('the one that is well does not notice', () => {
    const cells = cellsOf(report, ESBUILD)
    expect(cells).toHaveLength(2)
    for (const cell of cells) {
      expect(cell).toMatchObject({ outcome: 'pass', observed: 'runs', agrees: true })
      expect(cell.steps.map(({ result }) => result)).toEqual(['pass', 'pass'])
    }
  })

  test.each<[fault: Fault, ...either: string[][]]>([
    ['floods-output', ['time-limit']],
    // The first process may be the one that gets no thread, and end; what it started goes on.
    [
      'forks-forever',
      ['thread-limit', 'time-limit'],
      ['thread-limit', 'expectation-missed'],
      ['thread-limit', 'processes-left-behind', 'expectation-missed'],
    ],
    ['sleeps-forever', ['time-limit']],
    ['eats-memory', ['killed-for-memory', 'expectation-missed']],
    ['hostile-output', ['expectation-missed']],
  ])('%s: %s', (fault, ...either) => {
    const cells = cellsOf(report, binaries[fault])
    expect(cells).toHaveLength(2)
    for (const cell of cells) {
      expect.soft(cell).toMatchObject({ outcome: 'fail', basis: 'observation', observed: 'runs', agrees: true })
      expect.soft(cell.reason).toBe(cell.steps[0]!.findings[0]!.message)
      expect.soft(cell.steps.map(({ name }) => name)).toEqual(['child', 'first'])
      for (const step of cell.steps) {
        const where = `${cell.target.id} ${step.name}`
        expect.soft(either, where).toContainEqual(reasonsOf(step))
        expect.soft(step.result, where).toBe('fail')
        expect.soft(step.durationMs, where).toBeLessThan(3000 + (fault === 'floods-output' ? 5000 : 1500))
        for (const output of [step.stdout!, step.stderr!]) {
          expect.soft(Buffer.byteLength(output.text), where).toBeLessThanOrEqual(KEPT_BYTES * 3)
          expect.soft(output.truncated, where).toBe(output.bytes > KEPT_BYTES)
        }
        const cut = [step.stdout!, step.stderr!].filter(({ truncated }) => truncated)
        expect
          .soft(
            step.findings.filter(({ id }) => id === 'output-truncated'),
            where,
          )
          .toHaveLength(cut.length)
      }
    }
  })

  test('a flood was a flood, and memory was taken up to the limit', () => {
    for (const { steps } of cellsOf(report, binaries['floods-output'])) {
      expect(steps[0]!.stdout!.bytes + steps[0]!.stderr!.bytes).toBeGreaterThan(20e6)
      for (const { stdout, stderr } of steps) {
        expect(stdout!.bytes).toBeGreaterThan(KEPT_BYTES)
        expect(stderr!.bytes).toBeGreaterThan(KEPT_BYTES)
      }
    }
    for (const { steps } of cellsOf(report, binaries['eats-memory'])) {
      expect(steps[0]!.peakMemoryBytes).toBeGreaterThan(100e6)
    }
  })

  test('nothing that they wrote is obeyed: not by the runner, a terminal or GitHub', () => {
    expect(run.commands.map(({ name }) => name).filter((name) => name !== 'error' && name !== 'warning')).toEqual([])
    expect(run.commands.filter(({ properties }) => !properties.startsWith('title='))).toEqual([])
    expect(run.outputs['verdict']).toBe('fail')
    const hostile = cellsOf(report, binaries['hostile-output'])[0]!.steps[0]!
    // It did come in: what it printed is in the report, and only there raw.
    for (const raw of [
      '::set-output name=',
      '::stop-commands::',
      '\u001B]0;title\u0007',
      '\u001B]8;;',
      '@octocat',
      'nul\0',
    ]) {
      expect(hostile.stdout!.text).toContain(raw)
      expect(hostile.stderr!.text).toContain(raw)
    }
    expect(hostile.stdout!.text).toContain('not UTF-8: \uFFFD\uFFFD\uFFFD(')
    for (const shown of [run.stdout, run.stderr, run.summary, markdown]) expectHarmless(shown)
    for (const comment of [run.summary, markdown]) expectPlain(comment)
    expect(markdown.length).toBeLessThan(65_536)
  })

  test('nothing stays behind', async () => {
    expect(await (engine === 'docker' ? leftovers(SOCKET) : podmanLeftovers())).toEqual([])
  })
})

/** How much a program gets written before it is killed depends on the machine. */
function reasonsOf({ findings }: ReportStep): string[] {
  return findings.map(({ id }) => id).filter((id) => id !== 'output-truncated')
}

/** No control character acts, and no line begins as a command to the runner. */
function expectHarmless(text: string): void {
  // oxlint-disable-next-line no-control-regex -- it looks for them
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e\u200b\u2028\ufeff]/)
  expect(text).not.toMatch(/^\s*::(?!error title=|warning title=)/m)
  expect(text).not.toContain('##[')
}

/** As GitHub reads it: no HTML but our folding, no link but to our docs, no mention, nothing that is the marker of a comment. */
function expectPlain(markdown: string): void {
  const root = parseGfm(markdown)
  const nodes = [...allNodes(root)]
  const html = nodes.filter((node) => node.type === 'html').map(({ value }) => value)
  expect(html.filter((each) => !/^<details(?: open)?><summary>|^<\/details>$/.test(each))).toEqual([])
  expect(html.filter((each) => /<(?!\/?(?:details|summary|code)\b)/.test(each))).toEqual([])
  const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
  expect(urls.filter((url) => !url.startsWith('https://github.com/'))).toEqual([])
  expect(nodes.filter(({ type }) => type === 'image' || type === 'linkReference')).toEqual([])
  expect(proseRuns(root).filter((run) => /@\w|#\d|\bGH-\d/.test(run))).toEqual([])
  expect(markdown).not.toMatch(/<!-- portcullis(?! -->\n\n### )/)
}

describe('hostile output on the command line', () => {
  const words = (format: string) => [
    binaries['hostile-output'],
    ...['--config', configFile(CONFIG), '--target', 'scratch', '--format', format, '--verbose'],
  ]
  const env = { DOCKER_HOST: `unix://${SOCKET}`, GITHUB_ACTIONS: 'true' }

  test.each(['terminal', 'markdown', 'json'])('%s', async (format) => {
    const { code, stdout, stderr } = await startCli(['check', ...words(format)], { env }).ended
    expect(code).toBe(1)
    expect(stdout.length).toBeGreaterThan(500)
    for (const text of [stdout, stderr]) expectHarmless(text)
  })
})

describe('a server that ignores SIGTERM', () => {
  test('is killed after its grace, as child and as process 1; its other steps are as ever', async () => {
    const server = goBuild(`${ROOT}/examples/faults/ignores-sigterm`)
    const stop = 'server: { ready: { http: "http://127.0.0.1:8080/healthz" }, stop: { within: 700ms } }'
    const config = configFile(`
targets: [scratch, debian:12]
smoke:
  - { name: child, args: [], ${stop} }
  - { name: first, as: pid1, args: [], ${stop} }
  - { name: help, args: [-h], expect: { exit: 0, stderr: "address to listen on" } }
timers: false
pull: never
`)
    const env = { DOCKER_HOST: `unix://${SOCKET}` }
    const { code, report } = await check([server, '--config', config], { env })
    expect(code).toBe(1)
    for (const cell of report.cells) {
      expect(cell).toMatchObject({ outcome: 'fail', observed: 'runs' })
      expect(findingIds(cell)).toContain('stop-ignored')
      const [child, first, help] = cell.steps
      for (const step of [child!, first!]) {
        expect(step.findings[0]).toMatchObject({ id: 'stop-ignored', severity: 'error' })
        expect(step).toMatchObject({ result: 'fail', signal: 'SIGKILL', timedOut: false })
        expect(step.readyMs).toBeGreaterThan(0)
        expect(step.durationMs).toBeLessThan(5000)
      }
      expect(help!.result).toBe('pass')
    }
    expect(await leftovers(SOCKET)).toEqual([])
  })
})
