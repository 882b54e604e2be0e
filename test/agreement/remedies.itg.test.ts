import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import type { ReportCell } from '../../src/report/report.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, ROOT } from '../helpers/portcullis.ts'
import { buildAsTold, remedyOf } from './apply-remedy.ts'
import { buildFixture, programFolder } from './build-fixture.ts'
import { FIXTURES } from './fixtures.ts'
import { standInsFor } from './stand-ins.ts'

const cacheDir = cacheDirectory(process.env)
const places = { cacheDir, workDir: mkdtempSync(join(tmpdir(), 'portcullis-remedies-')) }
const PROGRAMS = dirname(programFolder('net'))
const EXAMPLES = join(ROOT, 'examples')

beforeAll(async () => {
  await standInsFor(catalogueTargets(), { cacheDir, log: () => undefined })
})

afterAll(() => rmSync(places.workDir, { recursive: true, force: true }))

interface Wanted {
  readonly target: string
  readonly env?: string
}

/** The one cell of that target; stand-ins, no timers, and exit code 0 is asked for. */
async function cell(binary: string, { target, env = '' }: Wanted): Promise<ReportCell> {
  const config = configFile(`
targets: ["${target}"]
smoke: [{ name: runs, args: [], env: {${env}}, expect: { exit: 0 } }]
timers: false
pull: never
`)
  const { report } = await check([binary, '--config', config])
  return cellOf(report, target)
}

function fixture(name: string): string {
  const found = FIXTURES.find((each) => each.name === name)
  if (!found) throw new Error(`no fixture ${name}`)
  return buildFixture(found, cacheDir)
}

function moduleOf(name: string): string {
  return FIXTURES.find((each) => each.name === name)?.program === 'sqlite' ? programFolder('sqlite') : PROGRAMS
}

describe('the printed command, run in the source, turns the cell green', () => {
  test.each<[fixture: string, target: string, finding: string, says: string]>([
    ['cgo glibc', 'scratch', 'loader-missing', 'CGO_ENABLED=0'],
    ['cgo glibc', 'alpine:3.22', 'glibc-binary-on-musl', 'CGO_ENABLED=0'],
    ['cgo glibc', 'centos:7', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['cgo glibc, pie', 'debian:11', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['cgo glibc, stripped', 'amazonlinux:2', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['cgo glibc, race detector', 'centos:7', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['netgo', 'rockylinux:8', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['osusergo', 'ubuntu:20.04', 'glibc-too-old', 'CGO_ENABLED=0'],
    ['cgo musl', 'debian:12', 'musl-binary-on-glibc', 'CGO_ENABLED=0'],
    ['pie without cgo', 'distroless-static-debian12', 'loader-missing', '-buildmode=exe'],
    ['sqlite', 'centos:7', 'glibc-too-old', 'x86_64-linux-gnu.2.17'],
    ['sqlite', 'debian:11', 'glibc-too-old', 'x86_64-linux-gnu.2.31'],
    ['sqlite', 'alpine:3.22', 'glibc-binary-on-musl', 'x86_64-linux-musl'],
    ['C++', 'debian:11', 'glibc-too-old', 'x86_64-linux-gnu.2.31'],
    ['C++', 'distroless-base-debian12', 'library-missing', 'x86_64-linux-musl'],
    ['tzdata of the system', 'scratch', 'time-zone-unknown', 'timetzdata'],
    ['tzdata of the system', 'alpine:3.22', 'time-zone-unknown', 'timetzdata'],
  ])('%s in %s: %s', { timeout: 300_000 }, async (name, target, finding, says) => {
    const before = await cell(fixture(name), { target })
    expect(before.outcome).toBe('fail')
    const { command } = remedyOf(before, finding)
    expect(command).toContain(says)
    const after = await cell(buildAsTold(command!, moduleOf(name), places), { target })
    expect({ outcome: after.outcome, observed: after.observed }).toEqual({ outcome: 'pass', observed: 'runs' })
  })

  test('certificates-missing: fallback roots', async () => {
    const binary = goBuild(join(EXAMPLES, 'faults', 'needs-certificates'))
    const before = await cell(binary, { target: 'scratch' })
    expect(before.outcome).toBe('fail')
    const { command } = remedyOf(before, 'certificates-missing')
    const after = await cell(buildAsTold(command!, EXAMPLES, places), { target: 'scratch' })
    expect(after.outcome).toBe('pass')
  })

  test('killed-for-memory: a limit for the garbage collector', async () => {
    const binary = goBuild(programFolder('garbage'))
    const before = await cell(binary, { target: 'scratch' })
    expect(before.outcome).toBe('fail')
    const [, name, value] = /^export (\w+)=(\w+)$/.exec(remedyOf(before, 'killed-for-memory').command!)!
    const after = await cell(binary, { target: 'scratch', env: `${name}: "${value}"` })
    // It lives near its limit then, of which a warning is given.
    expect(after.steps.map(({ result }) => result)).toEqual(['pass'])
  })
})

describe('what the text offers beside the command does it too', () => {
  test.each<[fixture: string, target: string, finding: string, offer: RegExp, cgo: string]>([
    ['cgo glibc', 'alpine:3.22', 'glibc-binary-on-musl', /`(-tags [\w,]+)`/, '1'],
    ['pie without cgo', 'scratch', 'loader-missing', /(-buildmode=pie -ldflags '[^']+')/, '1'],
  ])('%s in %s: %s', async (name, target, finding, offer, cgo) => {
    const before = await cell(fixture(name), { target })
    const flags = offer.exec(remedyOf(before, finding).text)![1]!
    const program = FIXTURES.find((each) => each.name === name)!.program
    const command = `CGO_ENABLED=${cgo} go build ${flags} -o bin/${program} ./${program}`
    const after = await cell(buildAsTold(command, PROGRAMS, places), { target })
    expect(after.outcome).toBe('pass')
  })
})

describe('the printed docker command makes it run', () => {
  test.each<[program: string, finding: string]>([
    [join(EXAMPLES, 'faults', 'needs-tmp'), 'temporary-directory-missing'],
    [programFolder('user'), 'user-entry-missing'],
  ])('%s: %s', async (folder, finding) => {
    const binary = goBuild(folder)
    const before = await cell(binary, { target: 'scratch' })
    expect(before.outcome).toBe('fail')
    const command = remedyOf(before, finding).command!
    const image = importImage(binary)
    try {
      const words = command.replace('docker run', 'docker run --rm --network none').replace('IMAGE', image)
      // Throws where the program does not end with 0.
      expect(execFileSync('bash', ['-euc', words], { encoding: 'utf8' })).not.toBe('')
    } finally {
      execFileSync('docker', ['rmi', '--force', image], { stdio: 'ignore' })
    }
  })
})

/** An image that holds the binary and nothing else; returns its id. */
function importImage(binary: string): string {
  const folder = mkdtempSync(join(places.workDir, 'image-'))
  try {
    copyFileSync(binary, join(folder, 'app'))
    const archive = execFileSync('tar', ['--create', '--directory', folder, 'app'], { maxBuffer: 64 * 1024 * 1024 })
    const entrypoint = ['--change', 'ENTRYPOINT ["/app"]', '-']
    return execFileSync('docker', ['import', ...entrypoint], { input: archive, encoding: 'utf8' }).trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
