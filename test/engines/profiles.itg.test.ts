import { readlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import Docker from 'dockerode'
import { DIALECTS } from '../../src/engines/dialect.ts'
import { containerOptions } from '../../src/engines/container/container-options.ts'
import type { FoundEngine } from '../../src/engines/find/find-engine.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { builtInProfiles, selectProfiles } from '../../src/targets/profiles.ts'
import {
  child,
  FACTS,
  openRun,
  outcomeOf,
  pid1,
  runningContainers,
  runStep,
  socketOf,
  type TestRun,
  findUsual,
} from './engine-run.ts'
import { setTimeout as sleep } from 'node:timers/promises'

const MIB = 1 << 20
const NO_CAPABILITIES = '0000000000000000'

/** Asks again until there is something. */
async function until<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (let tries = 0; tries < 100; tries++) {
    const some = await ask()
    if (some.length > 0) return some
    await sleep(50)
  }
  throw new Error('nothing came within 5 s')
}

/** Inode numbers of the machine's own namespaces, as cells tell theirs. */
function hostNamespace(name: 'pid' | 'net'): string {
  return /\d+/.exec(readlinkSync(`/proc/self/ns/${name}`))![0]
}

describe.each(['docker', 'podman'] as const)('each built-in profile does what it says, on %s', (kind) => {
  let found: FoundEngine
  let run: TestRun
  const seen = new Map<string, CellObservation>()

  beforeAll(async () => {
    found = await findUsual(kind)
    run = await openRun(found)
    const steps = [FACTS, child(runStep('write', ['write', '/x', '/tmp/x', '/.portcullis-work/x']))]
    // Approximated kernels differ in data alone: two of them say enough.
    const wanted = builtInProfiles().filter(({ kernel }) => kernel === undefined || ['3.10', '5.10'].includes(kernel))
    for (let index = 0; index < wanted.length; index += 4) {
      const some = wanted.slice(index, index + 4)
      const cells = await Promise.all(some.map((profile) => run.cell({ profile, steps })))
      some.forEach(({ name }, at) => seen.set(name, cells[at]!))
    }
  })
  afterAll(async () => {
    await run[Symbol.asyncDispose]()
    await found.stopService?.()
  })

  function factsOf(profile: string) {
    const cell = seen.get(profile)!
    expect(cell.trouble).toBeNull()
    return cell.facts!
  }

  function written(profile: string): string {
    return outcomeOf(seen.get(profile)!, 'write').stdout.text
  }

  test('default', () => {
    const facts = factsOf('default')
    expect(facts).toMatchObject({
      ...{ cpuQuota: null, memoryLimitBytes: 512 * MIB, pidsLimit: 512, openFilesLimit: 1024, uid: 0 },
      ...{ effectiveCapabilities: NO_CAPABILITIES, noNewPrivileges: true, seccompMode: 2, rootReadOnly: false },
    })
    expect(facts.namespaces!['pid']).not.toBe(hostNamespace('pid'))
    expect(facts.namespaces!['net']).not.toBe(hostNamespace('net'))
    expect(facts.calls).toMatchObject({ statx: 'works', getrandom: 'works' })
  })

  test('quota', () => {
    expect(factsOf('quota').cpuQuota).toBeCloseTo(0.5)
  })

  test('limits', () => {
    const { limits, pidsLimit, openFilesLimit } = factsOf('limits')
    expect({ pidsLimit, openFilesLimit }).toEqual({ pidsLimit: 64, openFilesLimit: 256 })
    expect(limits).toMatchObject({
      nofile: { hard: 256 },
      nproc: { soft: 1024, hard: 1024 },
      stack: { soft: MIB, hard: MIB },
      memlock: { soft: 65_536, hard: 65_536 },
    })
  })

  test('memory', () => {
    expect(factsOf('memory').memoryLimitBytes).toBe(128 * MIB)
  })

  test('readonly', () => {
    expect(factsOf('readonly').rootReadOnly).toBe(true)
    expect(written('readonly')).toBe('/x read-only file system\n/tmp/x ok\n/.portcullis-work/x ok\n')
    expect(written('default')).toContain('/x ok\n')
  })

  test('nonroot, nocaps and engine-capabilities', () => {
    expect(factsOf('nonroot')).toMatchObject({ uid: 65_534, effectiveCapabilities: NO_CAPABILITIES })
    expect(factsOf('nocaps')).toMatchObject({ uid: 0, effectiveCapabilities: NO_CAPABILITIES })
    expect(factsOf('nocaps').boundingCapabilities).toBe(NO_CAPABILITIES)
    expect(Number.parseInt(factsOf('engine-capabilities').effectiveCapabilities!, 16)).toBeGreaterThan(0)
    expect(factsOf('engine-capabilities').noNewPrivileges).toBe(true)
  })

  test('hardened is all of them', () => {
    const facts = factsOf('hardened')
    expect(facts).toMatchObject({
      ...{ memoryLimitBytes: 128 * MIB, pidsLimit: 64, openFilesLimit: 256, uid: 65_534 },
      ...{ effectiveCapabilities: NO_CAPABILITIES, noNewPrivileges: true, seccompMode: 2, rootReadOnly: true },
    })
    expect(facts.cpuQuota).toBeCloseTo(0.5)
    expect(facts.limits).toMatchObject({ nproc: { hard: 1024 }, stack: { hard: MIB }, memlock: { hard: 65_536 } })
    expect(written('hardened')).toBe('/x read-only file system\n/tmp/x ok\n/.portcullis-work/x ok\n')
  })

  test('seccomp-default and seccomp-none', () => {
    expect(factsOf('seccomp-default').seccompMode).toBe(2)
    expect(factsOf('seccomp-none').seccompMode).toBe(0)
  })

  test('a seccomp profile of a file', async () => {
    const json = JSON.stringify({
      defaultAction: 'SCMP_ACT_ALLOW',
      syscalls: [{ names: ['membarrier'], action: 'SCMP_ACT_ERRNO', errnoRet: 13 }],
    })
    const [plain] = selectProfiles(['default'])
    const profile = { ...plain!, name: 'own', seccomp: { file: 'own.json', json } }
    const { facts, trouble } = await run.cell({ profile, steps: [FACTS] })
    expect(trouble).toBeNull()
    expect(facts!.calls).toMatchObject({ membarrier: 'EACCES', statx: 'works' })
  })

  test('a seccomp profile that the engine does not take is refused, with its words', async () => {
    const [plain] = selectProfiles(['default'])
    const profile = { ...plain!, seccomp: { file: 'bad.json', json: '{"defaultAction":"SCMP_ACT_NONSENSE"}' } }
    const { trouble } = await run.cell({ profile, steps: [FACTS] })
    expect(trouble).toMatchObject({
      kind: 'profile-refused',
      message: expect.stringMatching(/seccomp|SCMP_ACT_NONSENSE/),
    })
  })

  test('hostpid and hostnet share what they name and nothing else', () => {
    expect(factsOf('hostpid').namespaces!['pid']).toBe(hostNamespace('pid'))
    expect(factsOf('hostpid').namespaces!['net']).not.toBe(hostNamespace('net'))
    expect(factsOf('hostpid')).toMatchObject({ uid: 65_534, effectiveCapabilities: NO_CAPABILITIES })
    expect(factsOf('hostnet').namespaces!['net']).toBe(hostNamespace('net'))
    expect(factsOf('hostnet').namespaces!['pid']).not.toBe(hostNamespace('pid'))
  })

  test("among the host's processes nothing is started as PID 1", async () => {
    const steps = [pid1(runStep('say', ['say', 'ok']))]
    const { outcomes, trouble } = await run.cell({ profile: selectProfiles(['hostpid'])[0]!, steps })
    expect(outcomes).toEqual([])
    expect(trouble).toMatchObject({ kind: 'profile-refused', step: 'say' })
  })

  test('kernel-3.10 and kernel-5.10 answer ENOSYS to younger calls alone', () => {
    expect(factsOf('kernel-3.10').calls).toMatchObject({
      ...{ statx: 'ENOSYS', getrandom: 'ENOSYS', membarrier: 'ENOSYS', clone3: 'ENOSYS', pidfd_open: 'ENOSYS' },
      ...{ rseq: 'ENOSYS', epoll_pwait2: 'ENOSYS', close_range: 'ENOSYS', clock_adjtime: 'works' },
    })
    expect(factsOf('kernel-5.10').calls).toMatchObject({
      ...{ statx: 'works', getrandom: 'works', membarrier: 'works', close_range: 'works', faccessat2: 'works' },
      ...{ epoll_pwait2: 'ENOSYS', clock_adjtime: 'works' },
    })
    expect(factsOf('kernel-3.10')).toMatchObject({ seccompMode: 2, effectiveCapabilities: NO_CAPABILITIES })
    expect(written('kernel-3.10')).toContain('/x ok\n')
  })

  test('SELinux labels reach the engine as they are, and stand in what it says of the container', async () => {
    const stop = new AbortController()
    const [plain] = selectProfiles(['default'])
    const sleeping = run.cell({ profile: plain!, steps: [child(runStep('sleep', ['sleep']))] }, stop.signal)
    const [one] = await until(async () => await runningContainers(found, run.runId))
    const docker = new Docker({ socketPath: socketOf(found) })
    const { Image } = await one!.inspect()
    const selinux = ['type:container_t', 'level:s0:c100,c200']
    const options = containerOptions({
      ...{ dialect: DIALECTS[kind], image: Image, volume: `portcullis-${run.runId}`, command: ['/.portcullis/probe'] },
      ...{ labels: { 'portcullis.run': run.runId }, env: [], cwd: '/', work: { kind: 'none' } },
      ...{ network: { kind: 'none' }, root: true, ipv6: true, profile: { ...plain!, selinux } },
    })
    const labelled = await docker.createContainer(options)
    const { HostConfig } = await labelled.inspect()
    await labelled.remove({ force: true })
    stop.abort()
    await sleeping
    // Podman tells all labels in one entry.
    const told = (HostConfig.SecurityOpt as readonly string[]).flatMap((each) => each.split(/,(?=label=)/))
    expect(told).toEqual(['no-new-privileges', 'label=type:container_t', 'label=level:s0:c100,c200'])
  })

  test('what this engine or machine cannot do is refused with the reason', () => {
    expect(seen.get('timens')).toMatchObject({
      trouble: { kind: 'profile-refused', message: expect.stringContaining('time namespaces') },
      facts: null,
    })
    if (run.engine.description.selinux) {
      expect(factsOf('selinux').securityLabel).toContain('container_t')
    } else {
      expect(seen.get('selinux')).toMatchObject({
        trouble: { kind: 'profile-refused', message: expect.stringContaining('SELinux') },
      })
    }
  })
})
