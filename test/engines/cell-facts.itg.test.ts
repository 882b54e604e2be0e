import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundEngine } from '../../src/engines/find/find-engine.ts'
import type { CellFacts } from '../../src/protocol/messages.ts'
import { FACTS, findUsual, openRun, PROFILE, type TestRun } from './engine-run.ts'

const ASKED = [
  ...['clock_adjtime', 'clone3', 'close_range', 'epoll_pwait2', 'faccessat2', 'getrandom'],
  ...['io_uring_setup', 'membarrier', 'openat2', 'pidfd_open', 'rseq', 'statx'],
]

/** Everything is allowed but these. */
function seccomp(actions: Readonly<Record<string, readonly string[]>>): string {
  const syscalls = Object.entries(actions).map(([word, names]) => {
    const [action, errnoRet] = word.split(' ')
    return { names, action, ...(errnoRet !== undefined && { errnoRet: Number(errnoRet) }) }
  })
  return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', architectures: ['SCMP_ARCH_X86_64'], syscalls })
}

describe.each(['docker', 'podman'] as const)('%s', (kind) => {
  let found: FoundEngine
  let run: TestRun
  beforeAll(async () => {
    found = await findUsual(kind)
    run = await openRun(found)
  })
  afterAll(async () => {
    await run[Symbol.asyncDispose]()
    await found.stopService?.()
  })

  async function factsOf(over: Parameters<TestRun['cell']>[0] = {}): Promise<CellFacts> {
    const observation = await run.cell({ steps: [FACTS], ...over })
    expect(observation.trouble).toBeNull()
    return observation.facts!
  }

  test('what a cell is, as its process sees it', async () => {
    const facts = await factsOf()
    expect(Object.keys(facts.sysctls!)).toEqual(
      expect.arrayContaining(['fs.file-max', 'kernel.pid_max', 'kernel.randomize_va_space', 'vm.max_map_count']),
    )
    expect(Object.keys(facts.limits!).toSorted()).toEqual(['core', 'memlock', 'nofile', 'nproc', 'stack'])
    expect(facts.limits!['nofile']!.hard).toBe(1024)
    expect(facts.goMaxProcs).toBeGreaterThan(0)
    expect(facts.boundingCapabilities).toBe('0000000000000000')
    expect(Object.keys(facts.namespaces!)).toEqual(expect.arrayContaining(['mnt', 'net', 'pid']))
    expect(facts.addressRandomisation).toEqual({ starts: 3, distinct: 3 })
    expect(facts.shells ?? []).toEqual([])
    expect(facts.files).toMatchObject({ 'nsswitch.conf': false, localtime: false })
    expect(Object.keys(facts.calls!).toSorted()).toEqual(ASKED)
  })

  test('a call answers as the seccomp profile says; one that kills does not take the rest along', async () => {
    const rules = {
      'SCMP_ACT_ERRNO 38': ['clone3', 'statx'],
      'SCMP_ACT_ERRNO 1': ['membarrier'],
      'SCMP_ACT_ERRNO 13': ['pidfd_open'],
      SCMP_ACT_KILL_PROCESS: ['epoll_pwait2'],
      SCMP_ACT_KILL_THREAD: ['rseq'],
      SCMP_ACT_TRAP: ['openat2'],
    }
    const { calls } = await factsOf({ seccomp: seccomp(rules) })
    expect(calls).toMatchObject({
      ...{ clone3: 'ENOSYS', statx: 'ENOSYS', membarrier: 'EPERM', pidfd_open: 'EACCES' },
      ...{ epoll_pwait2: 'SIGSYS', rseq: 'SIGSYS', openat2: 'SIGSYS' },
      ...{ getrandom: 'works', faccessat2: 'works', close_range: 'works', clock_adjtime: 'works' },
    })
  })

  test('a quota and what Go makes of it', async () => {
    const facts = await factsOf({ profile: { ...PROFILE, cpus: 0.5 } })
    expect(facts.cpuQuota).toBeCloseTo(0.5)
    expect(facts.cpuPeriodUs).toBe(100_000)
  })
})
