import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundEngine } from '../../src/engines/find/find-engine.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import { selectProfiles } from '../../src/targets/profiles.ts'
import { goBuild } from '../helpers/go-build.ts'
import { child, FACTS, findUsual, openRun, outcomeOf, pid1, runStep, type TestRun } from './engine-run.ts'

/** The tenant in several shapes, by the name that cells know it under. */
function tenants(): { hostPath: string; cellName: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-tenant-'))
  const built = goBuild(join(import.meta.dirname, 'tenant'))
  const shaped = (name: string, shape: (path: string) => void) => {
    const hostPath = join(folder, name)
    copyFileSync(built, hostPath)
    chmodSync(hostPath, 0o755)
    shape(hostPath)
    return { hostPath, cellName: name }
  }
  return [
    shaped('app', () => undefined),
    shaped('plain', (path) => chmodSync(path, 0o644)),
    shaped('private', (path) => chmodSync(path, 0o700)),
    shaped('capable', (path) => execFileSync('setcap', ['cap_net_bind_service,cap_setuid+ep', path])),
  ]
}

const [DEFAULT, READONLY, NONROOT, HARDENED, WITH_CAPABILITIES] = selectProfiles([
  'default',
  'readonly',
  'nonroot',
  'hardened',
  'engine-capabilities',
]) as [import('../../src/targets/profile.ts').Profile, ...import('../../src/targets/profile.ts').Profile[]]

describe.each(['docker', 'podman'] as const)('a cell is the place that `docker run` makes, on %s', (kind) => {
  let found: FoundEngine
  let run: TestRun

  beforeAll(async () => {
    found = await findUsual(kind)
    run = await openRun(found, { binaries: tenants() })
    await run.prepared
  }, 120_000)
  afterAll(async () => {
    await run[Symbol.asyncDispose]()
    await found.stopService?.()
  })

  /** As the probe's child and as PID 1, which are set up on two ways. */
  async function bothWays(
    args: readonly string[],
    over: Parameters<TestRun['cell']>[0] = {},
  ): Promise<readonly [StepOutcome, StepOutcome]> {
    const steps = [child(runStep('child', args)), pid1(runStep('pid1', args))]
    const seen = await run.cell({ profile: DEFAULT, steps, ...over })
    expect(seen.trouble).toBeNull()
    return [outcomeOf(seen, 'child'), outcomeOf(seen, 'pid1')]
  }

  test.each([
    ['readonly', READONLY!],
    ['hardened', HARDENED!],
  ])('%s: nothing in /tmp can be executed, as with --tmpfs', async (_, profile) => {
    for (const { exitCode, stderr } of await bothWays(['helper', '/tmp'], { profile })) {
      expect({ exitCode, said: stderr.text }).toEqual({
        exitCode: 1,
        said: 'error: fork/exec /tmp/helper: permission denied\n',
      })
    }
    const open = { ...profile, tmpfsExec: true } as const
    for (const { stdout } of await bothWays(['helper', '/tmp'], { profile: open })) expect(stdout.text).toBe('hello\n')
  })

  test('what a program puts beside where it starts can be executed, as in the layer of a container', async () => {
    for (const { stdout } of await bothWays(['helper', '/.portcullis-work'])) expect(stdout.text).toBe('hello\n')
  })

  test('there is no ::1, as in the default network of Docker before 26, unless the profile gives it', async () => {
    for (const { exitCode, stderr } of await bothWays(['listen', '[::1]:8123'])) {
      expect(exitCode).toBe(1)
      expect(stderr.text).toContain('bind: cannot assign requested address')
    }
    const profile = { ...DEFAULT, ipv6Loopback: true } as const
    for (const { stdout } of await bothWays(['listen', '[::1]:8123'], { profile })) {
      expect(stdout.text).toBe('listens on [::1]:8123\n')
    }
    for (const { exitCode } of await bothWays(['listen', 'localhost:8123'])) expect(exitCode).toBe(0)
  })

  test('low ports are open to root, who has the capability in `docker run`, and closed in a restricted pod', async () => {
    for (const { exitCode } of await bothWays(['listen', ':80'])) expect(exitCode).toBe(0)
    for (const { exitCode, stderr } of await bothWays(['listen', ':80'], { profile: HARDENED! })) {
      expect(exitCode).toBe(1)
      expect(stderr.text).toContain('listen tcp :80: bind: permission denied')
    }
    // To other users as the engine has it: Docker opens them, Podman does not.
    for (const { exitCode } of await bothWays(['listen', ':80'], { profile: NONROOT! })) {
      expect(exitCode).toBe(kind === 'docker' ? 0 : 1)
    }
  })

  test('the file has its own mode, and belongs to root as what is copied into an image', async () => {
    for (const { stdout } of await bothWays(['self'])) expect(stdout.text).toBe('mode 0755 owner 0:0\n')
    for (const { stdout } of await bothWays(['self'], { binary: 'private' })) {
      expect(stdout.text).toBe('mode 0700 owner 0:0\n')
    }
    const refused = await bothWays(['self'], { binary: 'private', profile: NONROOT! })
    expect(refused.map(({ startError }) => startError?.errno)).toEqual(['EACCES', 'EACCES'])
  })

  test('a file that may not be executed is not started', async () => {
    const [byProbe, byEngine] = await bothWays(['hello'], { binary: 'plain' })
    expect(byProbe.startError).toEqual({
      errno: 'EACCES',
      message: '/.portcullis/bin/plain may not be executed: its mode is 0644',
    })
    expect(byEngine.startError).toEqual(byProbe.startError)
  })

  test('capabilities of the file are carried in: without them in the bounding set the kernel starts nothing', async () => {
    const seen = await bothWays(['capability', '/.portcullis/bin/capable'])
    for (const { stdout } of seen) expect(stdout.text).toBe('0100000280040000000000000000000000000000\n')
    const [byProbe, byEngine] = await bothWays(['hello'], { binary: 'capable' })
    expect(byProbe.startError).toEqual({
      errno: 'EPERM',
      message:
        'exec /.portcullis/bin/capable: operation not permitted: the file asks for capabilities that this cell does not have (cap_setuid, cap_net_bind_service)',
    })
    expect(byEngine.startError).toEqual({
      errno: 'EPERM',
      message:
        'exec /.portcullis/bin/capable: operation not permitted: the file asks for capabilities that this cell does not have',
    })
    for (const { stdout } of await bothWays(['hello'], { binary: 'capable', profile: WITH_CAPABILITIES! })) {
      expect(stdout.text).toBe('hello\n')
    }
  })

  test('each case finds an empty directory, whatever the one before has left', async () => {
    const folders = ['/.portcullis-work', '/dev/shm', '/tmp']
    const profile = { ...READONLY!, memoryBytes: 256 << 20 }
    const filled = folders.map((path) => child(runStep(`fill ${path}`, ['fill', path])))
    const looked = folders.map((path) => child(runStep(`look ${path}`, ['look', path])))
    const seen = await run.cell({ profile, steps: [FACTS, ...filled, ...looked] })
    expect(seen.trouble).toBeNull()
    for (const path of folders) {
      expect(outcomeOf(seen, `fill ${path}`).stdout.text).toBe(`write ${path}/filling: no space left on device\n`)
      expect(outcomeOf(seen, `look ${path}`).stdout.text).toBe('0 entries: \n')
    }
  })

  test('a case that says so finds what the one before has left', async () => {
    const files = [{ path: 'left', contentBase64: '', mode: 0o644 }]
    const seen = await run.cell({
      steps: [
        child(runStep('first', ['hello'], { files })),
        child(runStep('second', ['look', '.'], { keepFiles: true })),
        child(runStep('third', ['look', '.'])),
      ],
    })
    expect(outcomeOf(seen, 'second').stdout.text).toBe('1 entries: left\n')
    expect(outcomeOf(seen, 'third').stdout.text).toBe('0 entries: \n')
  })
})
