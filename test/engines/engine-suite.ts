import { setTimeout as sleep } from 'node:timers/promises'
import type Docker from 'dockerode'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundEngine } from '../../src/engines/find/find-engine.ts'
import {
  child,
  FACTS,
  leftOf,
  openRun,
  outcomeOf,
  pid1,
  PROFILE,
  runningContainers,
  runStep,
  serveStep,
  type TestRun,
} from './engine-run.ts'

const READ_ONLY = { ...PROFILE, readOnlyRoot: true }
const NOBODY = { ...PROFILE, user: '65534:65534' }

/** What holds on every engine. `find` rejects where the engine is missing, which fails the whole group. */
export function engineSuite(kind: 'docker' | 'podman', find: () => Promise<FoundEngine>): void {
  let found: FoundEngine
  let run: TestRun

  beforeAll(async () => {
    found = await find()
    run = await openRun(found)
  })
  afterAll(async () => {
    await run[Symbol.asyncDispose]()
    expect(await leftOf(found, run.runId)).toEqual([])
    await found.stopService?.()
  })

  test('it says what it is', () => {
    expect(run.engine.description).toMatchObject({ kind, os: 'linux', rootless: false })
    expect(run.engine.description.cpus).toBeGreaterThan(0)
    expect(run.engine.description.version).toMatch(/^\d+\.\d+/)
    expect(run.engine.description.address).toMatch(/^unix:\/\/\//)
  })

  test('what cells need is there before any of them has an image', async () => {
    const own = await openRun(found)
    await own.prepared
    expect((await own.cell({ steps: [FACTS] })).trouble).toBeNull()
    await own[Symbol.asyncDispose]()
    expect(await leftOf(found, own.runId)).toEqual([])
  })

  describe('steps that the probe starts', () => {
    test('share one cell of the empty image, each with its own arguments, input and files', async () => {
      const phases: string[] = []
      const seen = await run.cell({
        steps: [
          FACTS,
          child(runStep('say', ['say', 'out', 'err', '3'])),
          child(runStep('stdin', ['stdin'], { stdinBase64: Buffer.from('a\0b').toString('base64') })),
          child(
            runStep('file', ['read', 'sub/in.txt'], {
              files: [{ path: 'sub/in.txt', contentBase64: Buffer.from('given').toString('base64'), mode: 0o600 }],
            }),
          ),
        ],
        onPhase: (phase) => phases.push(phase),
      })
      expect(seen.trouble).toBeNull()
      expect(seen.image).toEqual({ reference: 'scratch', digest: null, standIn: null })
      expect(seen.facts).toMatchObject({
        noNewPrivileges: true,
        seccompMode: 2,
        rootReadOnly: false,
        openFilesLimit: 1024,
        pidsLimit: 64,
        memoryLimitBytes: PROFILE.memoryBytes,
        has: { shell: false, caCertificates: false, passwd: false },
      })
      expect(Number.parseInt(seen.facts!.effectiveCapabilities!, 16)).toBe(0)
      expect(seen.outcomes.map(({ step }) => step)).toEqual(['say', 'stdin', 'file'])
      expect(outcomeOf(seen, 'say')).toMatchObject({ exitCode: 3, stdout: { text: 'out' }, stderr: { text: 'err' } })
      expect(outcomeOf(seen, 'stdin').stdout.text).toBe(String.raw`"a\x00b"`)
      expect(outcomeOf(seen, 'file').stdout.text).toBe('given<nil>\n')
      expect(seen.containerStartMs).toBeGreaterThan(0)
      expect(phases).toEqual(['creating', 'running', 'removing'])
    })

    test('see nothing of the host, and no network but their own', async () => {
      const seen = await run.cell({ steps: [child(runStep('look', ['surroundings']))] })
      const lines = outcomeOf(seen, 'look').stdout.text.trim().split('\n')
      expect(lines.filter((line) => line.startsWith('interface '))).toEqual(['interface lo'])
      expect(lines.find((line) => line.startsWith('localhost '))).toMatch(/^localhost \[.*127\.0\.0\.1.*\] <nil>$/)
      expect(lines).toContain('hosts true <nil>')
      expect(lines).toContain('elsewhere true')
      const engines = ['.dockerenv', 'dev', 'etc', 'proc', 'run', 'sys']
      const own = lines.filter((line) => line.startsWith('root ')).map((line) => line.slice('root '.length))
      expect(own.filter((name) => !engines.includes(name))).toEqual(['.portcullis', '.portcullis-work'])
    })

    test.each([
      ['writable root', PROFILE, /^(x ok|x permission denied)$/],
      ['read-only root', READ_ONLY, /^x read-only file system$/],
    ])('with a %s can write only where they may', async (_, profile, root) => {
      const steps = [child(runStep('write', ['write', '/x', '/.portcullis/x', '/.portcullis-work/x', '/tmp/x']))]
      const seen = await run.cell({ profile, steps })
      const [atRoot, volume, work, tmp] = outcomeOf(seen, 'write').stdout.text.trim().split('\n')
      expect(atRoot!.slice(1)).toMatch(root)
      expect(volume).toBe('/.portcullis/x read-only file system')
      expect(work).toBe('/.portcullis-work/x ok')
      expect(tmp).not.toContain('ok')
    })

    test('work as a user that the image does not know', async () => {
      const seen = await run.cell({
        profile: NOBODY,
        steps: [FACTS, child(runStep('write', ['write', '/.portcullis-work/x', 'y']))],
      })
      expect(seen.facts!.uid).toBe(65_534)
      expect(outcomeOf(seen, 'write').stdout.text).toBe('/.portcullis-work/x ok\ny ok\n')
    })

    test('get a tmpfs where the profile gives one', async () => {
      const profile = { ...READ_ONLY, tmpfs: { '/tmp': 1 << 20 } }
      const seen = await run.cell({ profile, steps: [child(runStep('write', ['write', '/tmp/x']))] })
      expect(outcomeOf(seen, 'write').stdout.text).toBe('/tmp/x ok\n')
    })

    test('are bounded in memory, processes, output and time; the other cells do not notice', async () => {
      const short = { timeoutMs: 1_500 }
      const [flood, fork, eat, sleeper, ...good] = await Promise.all([
        run.cell({ steps: [child(runStep('flood', ['flood', '0'], short)), child(runStep('after', ['say', 'ok']))] }),
        run.cell({ steps: [child(runStep('fork', ['fork'], short)), child(runStep('after', ['say', 'ok']))] }),
        run.cell({ steps: [child(runStep('eat', ['eat'], short)), child(runStep('after', ['say', 'ok']))] }),
        run.cell({
          steps: [child(runStep('sleep', ['sleep', 'ignoring'], short)), child(runStep('after', ['say', 'ok']))],
        }),
        run.cell({ steps: [child(runStep('say', ['say', 'ok']))] }),
        run.cell({ steps: [child(runStep('say', ['say', 'ok']))] }),
      ])
      expect(outcomeOf(flood, 'flood')).toMatchObject({ timedOut: true, stdout: { truncated: true } })
      expect(outcomeOf(flood, 'flood').stdout.text.length).toBeLessThanOrEqual(10_000)
      expect(outcomeOf(fork, 'fork').timedOut).toBe(true)
      expect(outcomeOf(eat, 'eat').signal).toBe('SIGKILL')
      expect(outcomeOf(sleeper, 'sleep').timedOut).toBe(true)
      for (const seen of [flood, fork, eat, sleeper]) expect(outcomeOf(seen, 'after').stdout.text).toBe('ok')
      for (const seen of good) expect(outcomeOf(seen, 'say').stdout.text).toBe('ok')
    })

    test('can be servers, which are awaited, asked and stopped', async () => {
      const server = serveStep('serve', ['serve', 'localhost:8080', 'obliging'])
      const seen = await run.cell({ steps: [child(server)] })
      expect(outcomeOf(seen, 'serve')).toMatchObject({
        exitCode: 0,
        serve: { response: { status: 200 }, stop: { signal: 'SIGTERM', exited: true } },
      })
    })

    test('end with the cell when its time is up: what has an outcome keeps it, the rest says why not', async () => {
      const steps = [
        child(runStep('first', ['say', 'ok'])),
        child(runStep('long', ['sleep', 'ignoring'], { timeoutMs: 60_000 })),
        child(runStep('never', ['say', 'ok'])),
      ]
      const seen = await run.cell({ timeoutMs: 1_000, steps })
      expect(outcomeOf(seen, 'first').exitCode).toBe(0)
      // Not ended by a limit of its own, which its outcome would say.
      expect(seen.outcomes.map(({ step }) => step)).toEqual(['first'])
      expect(seen.trouble).toMatchObject({ kind: 'time-limit', step: 'long' })
    })
  })

  describe('steps that are PID 1', () => {
    test('are the binary itself, with its arguments, environment and files', async () => {
      const files = [{ path: 'sub/in.txt', contentBase64: Buffer.from('given').toString('base64'), mode: 0o644 }]
      const seen = await run.cell({
        steps: [
          pid1(runStep('look', ['surroundings'], { env: { A: 'b c', PATH: null } })),
          pid1(runStep('say', ['say', 'out', 'err', '3'])),
          pid1(runStep('file', ['read', 'sub/in.txt'], { files })),
        ],
      })
      expect(seen.trouble).toBeNull()
      const look = outcomeOf(seen, 'look').stdout.text.split('\n')
      expect(look).toEqual(expect.arrayContaining(['cwd /.portcullis-work', 'pid 1', 'env A=b c', 'interface lo']))
      expect(look.filter((line) => line.startsWith('env PATH=') && line !== 'env PATH=')).toEqual([])
      expect(outcomeOf(seen, 'say')).toMatchObject({
        exitCode: 3,
        signal: null,
        timedOut: false,
        stdout: { text: 'out' },
        stderr: { text: 'err' },
      })
      expect(outcomeOf(seen, 'file').stdout.text).toBe('given<nil>\n')
    })

    test('with a read-only root and as nobody can write into their directory', async () => {
      const step = runStep('write', ['write', 'x', '/x'])
      const seen = await run.cell({ profile: { ...READ_ONLY, user: '65534:65534' }, steps: [pid1(step)] })
      expect(outcomeOf(seen, 'write').stdout.text).toBe('x ok\n/x read-only file system\n')
    })

    test('that do not start say why', async () => {
      const step = pid1(runStep('start', ['say', 'ok']))
      const [garbage, loader] = await Promise.all([
        run.cell({ binary: 'no-program', steps: [step] }),
        run.cell({ binary: '1/app', steps: [step] }),
      ])
      expect(outcomeOf(garbage, 'start').startError).toMatchObject({ errno: 'ENOEXEC' })
      expect(outcomeOf(loader, 'start').startError).toMatchObject({ errno: 'ENOENT' })
      expect([garbage.trouble, loader.trouble]).toEqual([null, null])
    })

    test('that are not there at all say why', async () => {
      const seen = await run.cell({ binary: 'absent', steps: [pid1(runStep('start', []))] })
      expect(outcomeOf(seen, 'start').startError).toMatchObject({ errno: 'ENOENT' })
    })

    test('are bounded in output, memory and time', async () => {
      const seen = await run.cell({
        steps: [
          pid1(runStep('flood', ['flood', '20000000'], { timeoutMs: 20_000 })),
          pid1(runStep('eat', ['eat'])),
          pid1(runStep('sleep', ['sleep', 'ignoring'], { timeoutMs: 700 })),
        ],
      })
      expect(seen.trouble).toBeNull()
      const flood = outcomeOf(seen, 'flood')
      expect(flood).toMatchObject({ exitCode: 0, stdout: { truncated: true } })
      expect(flood.stdout.bytes).toBeGreaterThanOrEqual(20_000_000)
      expect(flood.stdout.text.length).toBe(10_000)
      expect(outcomeOf(seen, 'eat')).toMatchObject({ signal: 'SIGKILL', timedOut: false })
      // On cgroup v1 Podman learns of it from two events at once, and tells it only where the right one comes first.
      expect(kind === 'docker' ? [1] : [1, null]).toContain(outcomeOf(seen, 'eat').oomKills)
      expect(outcomeOf(seen, 'sleep')).toMatchObject({
        signal: 'SIGKILL',
        timedOut: true,
        stdout: { text: 'asleep\n' },
      })
    })

    test('end with the cell when its time is up', async () => {
      const steps = [
        pid1(runStep('first', ['say', 'ok'])),
        pid1(runStep('long', ['sleep', 'ignoring'], { timeoutMs: 60_000 })),
        pid1(runStep('never', ['say', 'ok'])),
      ]
      const seen = await run.cell({ timeoutMs: 2_500, steps })
      expect(seen.outcomes.map(({ step }) => step)).toEqual(['first'])
      expect(seen.trouble).toMatchObject({ kind: 'time-limit', step: 'long' })
    })

    test('get no standard input, and say so', async () => {
      const step = runStep('stdin', ['stdin'], { stdinBase64: 'YQ==' })
      const seen = await run.cell({ steps: [pid1(step)] })
      expect(seen.trouble).toMatchObject({ kind: 'engine-refused', step: 'stdin' })
      expect(seen.trouble!.message).toContain('no standard input')
    })
  })

  describe('a server as PID 1', () => {
    const server = (mode: string, over = {}) => serveStep('serve', ['serve', '127.0.0.1:8080', mode], over)

    test('is awaited, asked and stopped', async () => {
      const seen = await run.cell({ steps: [pid1(server('obliging'))] })
      expect(seen.trouble).toBeNull()
      const outcome = outcomeOf(seen, 'serve')
      expect(outcome).toMatchObject({ exitCode: 0, signal: null, timedOut: false, startError: null })
      expect(outcome.stdout.text).toBe('asked to stop\n')
      expect(outcome.serve).toMatchObject({
        readyError: null,
        response: { status: 200, body: { text: 'hello from 1' } },
        stop: { signal: 'SIGTERM', exited: true },
      })
      expect(outcome.serve!.readyMs).toBeGreaterThan(0)
      expect(outcome.serve!.stop!.afterMs).toBeLessThan(1_000)
      expect(outcome.peakThreads).toBeGreaterThan(0)
      expect(outcome.peakMemoryBytes).toBeGreaterThan(0)
    })

    test('with a read-only root and as nobody', async () => {
      const profile = { ...READ_ONLY, user: '65534:65534' }
      const seen = await run.cell({ profile, steps: [pid1(server('obliging'))] })
      expect(outcomeOf(seen, 'serve')).toMatchObject({ exitCode: 0, serve: { response: { status: 200 } } })
    })

    test('that ignores the stop signal is killed after its grace', async () => {
      const seen = await run.cell({ steps: [pid1(server('stubborn'))] })
      expect(outcomeOf(seen, 'serve')).toMatchObject({
        signal: 'SIGKILL',
        stdout: { text: 'asked to stop\n' },
        serve: { response: { status: 200 }, stop: { exited: false } },
      })
    })

    test('that ends when it is asked', async () => {
      const seen = await run.cell({ steps: [pid1(server('dies'))] })
      expect(outcomeOf(seen, 'serve').exitCode).toBe(7)
    })

    test('that ends at once', async () => {
      const seen = await run.cell({ steps: [pid1(serveStep('serve', ['say', 'no', '', '3']))] })
      expect(outcomeOf(seen, 'serve')).toMatchObject({ exitCode: 3, stdout: { text: 'no' }, serve: { readyMs: null } })
    })

    test('that is never ready', async () => {
      const seen = await run.cell({ steps: [pid1(serveStep('serve', ['sleep']))] })
      const { serve } = outcomeOf(seen, 'serve')
      expect(serve).toMatchObject({ readyMs: null, response: null })
      expect(serve!.readyError).toBeTruthy()
    })

    test('that does not start says why', async () => {
      const seen = await run.cell({ binary: 'absent', steps: [pid1(server('obliging'))] })
      expect(outcomeOf(seen, 'serve').startError).toMatchObject({ errno: 'ENOENT' })
    })
  })

  describe('nothing is lost', () => {
    const sleeper = [
      child(runStep('first', ['say', 'ok'])),
      child(runStep('long', ['sleep', 'ignoring'], { timeoutMs: 25_000 })),
    ]

    test.each(['killed', 'removed'] as const)('a container %s from outside', async (how) => {
      await using own = await openRun(found)
      const cell = own.cell({ steps: sleeper })
      const [container] = await untilRunning(own.runId)
      await sleep(300)
      await (how === 'killed' ? container!.kill() : container!.remove({ force: true }))
      const seen = await cell
      expect(outcomeOf(seen, 'first').exitCode).toBe(0)
      expect(seen.trouble).toMatchObject({ kind: 'killed-from-outside', step: 'long' })
    })

    test('PID 1 killed from outside', async () => {
      await using own = await openRun(found)
      const cell = own.cell({ steps: [pid1(runStep('long', ['sleep', 'ignoring']))] })
      const [container] = await untilRunning(own.runId)
      await container!.kill()
      expect((await cell).trouble).toMatchObject({ kind: 'killed-from-outside', step: 'long' })
    })

    // As an engine does that is told to stop: it may end the probe first, while the server still runs.
    test('the probe beside PID 1 ended from outside', async () => {
      await using own = await openRun(found)
      const server = serveStep('serve', ['sleep', 'ignoring'])
      const cell = own.cell({ steps: [pid1({ ...server, serve: { ...server.serve, readyTimeoutMs: 9_000 } })] })
      await (await probeBesidePid1(own.runId)).kill({ signal: 'SIGTERM' })
      const { outcomes, trouble } = await cell
      expect(outcomes).toEqual([])
      expect(trouble).toMatchObject({ kind: 'killed-from-outside', step: 'serve' })
    })

    test('an interruption ends every cell, and everything is gone within 5 s', async () => {
      const own = await openRun(found)
      const interruption = new AbortController()
      const waiting = [
        own.cell({ steps: sleeper }, interruption.signal),
        own.cell({ steps: sleeper, profile: READ_ONLY }, interruption.signal),
        own.cell({ steps: [pid1(runStep('long', ['sleep', 'ignoring']))] }, interruption.signal),
      ]
      await untilRunning(own.runId, 3)
      await sleep(300)
      const abortedMs = performance.now()
      // One more, which has not got anywhere yet.
      waiting.push(own.cell({ steps: sleeper }, interruption.signal))
      interruption.abort()
      const seen = await Promise.all(waiting)
      await own[Symbol.asyncDispose]()
      expect(performance.now() - abortedMs).toBeLessThan(5_000)
      expect(await leftOf(found, own.runId)).toEqual([])
      expect(seen.map(({ trouble }) => trouble?.kind)).toEqual(Array(4).fill('interrupted'))
      expect(outcomeOf(seen[0]!, 'first').exitCode).toBe(0)
      expect(seen[0]!.trouble!.step).toBe('long')
    })

    test('disposing with cells under way ends them', async () => {
      const own = await openRun(found)
      const cell = own.cell({ steps: sleeper })
      await untilRunning(own.runId)
      await own[Symbol.asyncDispose]()
      expect((await cell).trouble).toMatchObject({ kind: 'interrupted' })
      expect(await leftOf(found, own.runId)).toEqual([])
    })

    test.each([0, 5, 20, 50, 120])('disposing %i ms after the start', async (afterMs) => {
      const own = await openRun(found)
      const cells = [own.cell({ steps: sleeper }), own.cell({ steps: sleeper, profile: READ_ONLY })]
      await sleep(afterMs)
      await own[Symbol.asyncDispose]()
      expect((await Promise.all(cells)).map(({ trouble }) => trouble?.kind)).toEqual(['interrupted', 'interrupted'])
      await own.prepared.catch(() => undefined)
      await sleep(200)
      expect(await leftOf(found, own.runId)).toEqual([])
    })

    test('a probe that cannot be had', async () => {
      const probePath = Promise.reject(new Error('go build failed'))
      probePath.catch(() => undefined)
      await using own = await openRun(found, { probePath })
      const seen = await Promise.all([
        own.cell({ steps: [FACTS] }),
        own.cell({ steps: [pid1(runStep('say', ['say', 'ok']))] }),
      ])
      for (const { trouble } of seen)
        expect(trouble).toMatchObject({ kind: 'probe-failed', message: 'go build failed' })
    })

    test('a binary that cannot be read', async () => {
      await using own = await openRun(found, { binaries: [{ hostPath: '/no/such/file', cellName: 'app' }] })
      const { trouble } = await own.cell({ steps: [FACTS] })
      expect(trouble).toMatchObject({ kind: 'probe-failed' })
      expect(trouble!.message).toContain('/no/such/file')
    })

    test('a limit that the engine refuses', async () => {
      const seen = await run.cell({ profile: { ...PROFILE, memoryBytes: 1024 }, steps: [FACTS] })
      expect(['profile-refused', 'engine-refused', 'probe-failed', 'killed-for-memory']).toContain(seen.trouble?.kind)
      expect(seen.trouble!.message).not.toBe('')
    })

    test('a user that the image does not have', async () => {
      const seen = await run.cell({ profile: { ...PROFILE, user: 'somebody' }, steps: [FACTS] })
      expect(seen.trouble).toMatchObject({ kind: 'profile-refused' })
    })
  })

  /** The container that shares the namespaces of another one. */
  async function probeBesidePid1(runId: string): Promise<Docker.Container> {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const container of await runningContainers(found, runId)) {
        if ((await container.inspect()).HostConfig.PidMode?.startsWith('container:')) return container
      }
      await sleep(50)
    }
    throw new Error('the probe beside PID 1 did not start')
  }

  async function untilRunning(runId: string, count = 1) {
    for (let tries = 0; tries < 200; tries += 1) {
      const containers = await runningContainers(found, runId)
      if (containers.length >= count) return containers
      await sleep(50)
    }
    throw new Error('the cells did not start')
  }
}
