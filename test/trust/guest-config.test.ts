import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import type { ConfigOptions } from '../../src/config/with-options.ts'
import { readConfig } from '../../src/host/trust/load-config.ts'
import { trustOf } from '../../src/host/trust/trust.ts'
import { GuestRepository, type Files } from './guest-repository.ts'

interface Case {
  readonly base?: Files
  readonly fork: Files
  readonly event?: readonly [event: string, payload: string]
  readonly allow?: boolean
  readonly options?: ConfigOptions
  readonly file?: string
  readonly prepare?: (repository: GuestRepository) => void
}

const FORK = ['pull_request', 'pull_request-fork'] as const
const QUEUE = ['merge_group', 'merge_group'] as const
const OPENING = 'profiles: { default: { host-network: true } }\n'
const LOCK = (digit: string) =>
  JSON.stringify({
    schema: 'portcullis-lock/1',
    images: {
      'docker.io/library/debian:12': { 'linux/amd64': { digest: `sha256:${digit.repeat(64)}`, standIn: null } },
    },
  })
const ALLOW_ALL = JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW' })
const DENY = JSON.stringify({
  defaultAction: 'SCMP_ACT_ERRNO',
  syscalls: [{ names: ['read'], action: 'SCMP_ACT_ALLOW' }],
})

let elsewhere: string
beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'portcullis-elsewhere-'))
  writeFileSync(join(elsewhere, 'secret.json'), ALLOW_ALL)
  writeFileSync(join(elsewhere, 'own.yml'), OPENING)
  writeFileSync(join(elsewhere, 'deny.json'), DENY)
})
afterAll(() => rmSync(elsewhere, { recursive: true }))

function yml(text: string): Files {
  return { 'portcullis.yml': `${text}\n` }
}

const checkouts = new Map<string, GuestRepository>()
afterAll(() => checkouts.forEach((each) => each[Symbol.dispose]()))

/** A checkout with that base; one that is `prepared` is for one test alone. */
function checkout(base: Files, fork: Files, prepared: boolean): GuestRepository {
  const key = `${JSON.stringify(base)}${prepared ? checkouts.size : ''}`
  const repository = checkouts.get(key) ?? new GuestRepository(base)
  checkouts.set(key, repository)
  repository.replace(fork)
  return repository
}

async function configOf({
  base = {},
  fork,
  event = FORK,
  allow = false,
  options = {},
  ...rest
}: Case): Promise<Config> {
  const repository = checkout(base, fork, rest.prepare !== undefined)
  rest.prepare?.(repository)
  const trust = trustOf(repository.environment(...event), allow)
  const before = process.cwd()
  process.chdir(repository.folder)
  try {
    return await readConfig(rest.file ?? null, options, trust)
  } finally {
    process.chdir(before)
  }
}

describe('what a fork’s configuration may not open', () => {
  const opening: readonly (readonly [name: string, fork: string, says: string])[] = [
    ['the host’s network', 'profiles: [hostnet]', "profile hostnet: the network of the engine's machine"],
    ['the host’s processes', 'profiles: [hostpid]', "profile hostpid: the processes of the engine's machine"],
    ['capabilities', 'profiles: [engine-capabilities]', "the engine's default capabilities"],
    ['no seccomp filter', 'profiles: [seccomp-none]', 'no seccomp filter'],
    ['default, redefined: network', OPENING, 'profile default: the network'],
    ['default, redefined: processes', 'profiles: { default: { host-pid: true } }', 'profile default: the processes'],
    ['default, redefined: capabilities', 'profiles: { default: { capabilities: engine } }', 'default capabilities'],
    ['default, redefined: no filter', 'profiles: { default: { seccomp: none } }', 'no seccomp filter'],
    ['a profile by extends', 'profiles: { mine: { extends: hostnet } }', 'profile mine: the network'],
    ['SELinux', 'profiles: { mine: { selinux: [disable] } }', 'no SELinux confinement'],
    [
      'another SELinux type',
      'profiles: { mine: { selinux: ["type:container_runtime_t"] } }',
      'SELinux label type:cont',
    ],
    ['memory', 'profiles: { mine: { memory: 1GiB } }', 'profile mine: bytes of memory (1073741824)'],
    ['processes', 'profiles: { mine: { pids: 100000 } }', 'profile mine: processes (100000)'],
    ['open files', 'profiles: { mine: { open-files: 100000 } }', 'profile mine: open files (100000)'],
    ['programs in tmpfs', 'profiles: { mine: { tmpfs: { /x: 1MiB }, tmpfs-exec: true } }', 'from its tmpfs'],
    ['a tmpfs over /proc', 'profiles: { mine: { tmpfs: { /proc/sys: 1MiB } } }', 'a tmpfs over /proc/sys'],
    ['a tmpfs over the probe', 'profiles: { mine: { tmpfs: { /.portcullis: 1MiB } } }', 'a tmpfs over /.portcullis'],
    ['a tmpfs by a detour', 'profiles: { mine: { tmpfs: { /x/../proc: 1MiB } } }', 'a tmpfs over /x/../proc'],
    ['this machine as engine', 'engine: native', 'engine native'],
    ['no engine', 'engine: none', 'engine none'],
    ['another engine', 'engine: podman', 'engine podman'],
    ['this machine as a target', 'targets: [windows-2025]', 'target windows-2025: the machine itself'],
    ['emulators', 'qemu: true', 'qemu'],
    ['pulls', 'pull: never', 'pull never'],
    ['mirrors', 'mirrors: { docker.io: evil.example }', 'mirror of docker.io: evil.example'],
    [
      'images of its own',
      'targets: [{ id: x, image: ghcr.io/acme/private }]',
      'target x: the image ghcr.io/acme/private',
    ],
    ['runners', 'runners: { linux/amd64: self-hosted }', 'runner of linux/amd64: self-hosted'],
    ['cells side by side', 'parallel: 64', 'cells side by side (64)'],
    ['time', 'cell-timeout: 1h', 'milliseconds for a cell (3600000)'],
  ]

  test.each(opening)('%s', async (_, fork, says) => {
    await expect(configOf({ fork: yml(fork) })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(says),
      hint: expect.stringContaining('For a fork this is never allowed'),
    })
  })

  test.each(opening)('%s, though the operator allows loosening', async (_, fork, says) => {
    await expect(configOf({ fork: yml(fork), allow: true })).rejects.toThrow(says)
    await expect(configOf({ fork: yml(fork), allow: true, event: ['pull_request_target', FORK[1]] })).rejects.toThrow(
      says,
    )
    const run = ['workflow_run', 'workflow_run-fork'] as const
    await expect(configOf({ fork: yml(fork), allow: true, event: run })).rejects.toThrow(says)
  })

  test.each(opening)('%s, in the merge queue: only where the operator allows it', async (_, fork, says) => {
    await expect(configOf({ fork: yml(fork), event: QUEUE })).rejects.toThrow(says)
    expect((await configOf({ fork: yml(fork), event: QUEUE, allow: true })).guest?.note).toContain(
      'loosening is allowed',
    )
  })

  test.each(opening)('%s, of the repository itself: its own business', async (_, fork) => {
    for (const event of [
      ['push', 'push'],
      ['schedule', 'schedule'],
      ['pull_request', 'pull_request'],
    ] as const) {
      expect(await configOf({ fork: yml(fork), event })).not.toHaveProperty('guest')
    }
  })

  test.each(opening)('%s, as the base has it: the fork may use it', async (_, fork) => {
    expect(await configOf({ base: yml(fork), fork: yml(fork) })).not.toHaveProperty('guest')
  })

  test('an operator’s word opens what it names, and not what the fork has put behind the name', async () => {
    const asked = { options: { profiles: ['hostnet'] } }
    expect((await configOf({ fork: {}, ...asked })).profiles[0]).toMatchObject({ name: 'hostnet', hostNetwork: true })
    const behind = 'profiles: { hostnet: { host-network: true, host-pid: true } }'
    await expect(configOf({ fork: yml(behind), ...asked })).rejects.toThrow('profile hostnet: the processes')
    await expect(configOf({ fork: yml(OPENING), options: { profiles: ['default'] } })).rejects.toThrow('the network')
  })

  test('less than the base gives is no loosening', async () => {
    const less = await configOf({ base: yml('cell-timeout: 1h'), fork: yml('cell-timeout: 10m') })
    expect(less.cellTimeoutMs).toBe(600_000)
  })
})

describe('the base’s policy stays in force', () => {
  const STRICT = 'policy: { max-glibc: "2.17", unknown: fail, deny-calls: [ptrace], required: ["*"] }'

  test.each([
    ['loosened', 'policy: { max-glibc: "2.39", unknown: ignore, required: [] }'],
    ['left out', 'targets: [debian:12]'],
    ['gone with the file', null],
  ])('%s', async (_, fork) => {
    const config = await configOf({ base: yml(STRICT), fork: fork === null ? {} : yml(fork) })
    expect(config.policy).toMatchObject({ maxGlibc: '2.17', unknown: 'fail', required: ['*'] })
    expect(config.policy.denyCalls?.map(({ name }) => name)).toEqual(['ptrace'])
    expect(config.guest?.note).toMatch(
      /^The configuration is from the fork Octocoders\/Hello-World: the policy of master decides\./,
    )
    expect(config.guest?.note).toContain('policy.maxGlibc')
  })

  test('the difference says what is gone and what is new', async () => {
    const config = await configOf({
      base: yml('targets: [debian:12, alpine:3.22]\nsmoke: [{ name: a, args: [x] }]'),
      fork: yml('targets: [alpine:3.22]\nsmoke: [{ name: a, args: [y] }, { name: b, args: [z] }]\ntimers: false'),
    })
    expect(config.guest?.note).toContain(
      'It differs in: targets without debian:12; smoke cases with b; smoke cases changed: a; timers:',
    )
    expect(config.smoke.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('a long difference is cut', async () => {
    const cases = Array.from({ length: 60 }, (_, index) => `{ name: "${'x'.repeat(60)}${index}", args: [a] }`)
    const { guest } = await configOf({ fork: yml(`smoke: [${cases.join(', ')}]`) })
    expect(guest!.note.length).toBeLessThan(1000)
    expect(guest!.note).toContain('and 55 more')
  })

  test('the file of another name, or in .github, changes nothing', async () => {
    const config = await configOf({ base: yml(STRICT), fork: { '.github/portcullis.yaml': 'targets: [debian:12]\n' } })
    expect(config.policy.maxGlibc).toBe('2.17')
  })

  test('the operator’s options count on both sides', async () => {
    const config = await configOf({ base: yml(STRICT), fork: yml(STRICT), options: { maxGlibc: '2.28' } })
    expect(config).not.toHaveProperty('guest')
    expect(config.policy.maxGlibc).toBe('2.28')
  })

  test('an unchanged file is the base’s own, hostnet and all', async () => {
    const own = yml(`profiles: [default, hostnet]\n${STRICT}`)
    expect(await configOf({ base: own, fork: own })).not.toHaveProperty('guest')
  })

  test.each<[string, Partial<Case>]>([
    [
      'the checkout does not have it',
      { prepare: (repository) => rmSync(join(repository.folder, '.git/objects'), { recursive: true }) },
    ],
    ['there is no git', { prepare: (repository) => rmSync(join(repository.folder, '.git/HEAD')) }],
  ])('where the base cannot be read nothing is guessed: %s', async (_, how) => {
    await expect(configOf({ base: yml(STRICT), fork: yml('targets: [debian:12]'), ...how })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/that of master cannot be read/),
      hint: expect.stringContaining('git fetch --no-tags --depth=1 origin'),
    })
  })
})

describe('files that a fork’s configuration names', () => {
  const seccomp = (file: string) => yml(`profiles: { mine: { seccomp: ${JSON.stringify(file)} } }`)

  test.each<[string, Files, Partial<Case>]>([
    ['an absolute path', {}, { prepare: (repository) => repository.write(seccomp(join(elsewhere, 'secret.json'))) }],
    ['a path upwards', seccomp('../../../../../etc/hostname'), {}],
    [
      'a link',
      seccomp('x.json'),
      { prepare: (repository) => symlinkSync(join(elsewhere, 'deny.json'), join(repository.folder, 'x.json')) },
    ],
    [
      'a folder that is a link',
      seccomp('x/deny.json'),
      { prepare: (repository) => symlinkSync(elsewhere, join(repository.folder, 'x')) },
    ],
    ['a lock', yml('lock: /etc/hostname'), {}],
    [
      'the configuration as a link',
      {},
      { prepare: (repository) => symlinkSync('/etc/hostname', join(repository.folder, 'portcullis.yml')) },
    ],
    [
      'a named configuration as a link',
      {},
      { file: 'mine.yml', prepare: (repository) => symlinkSync('/etc/hostname', join(repository.folder, 'mine.yml')) },
    ],
  ])('%s that leads out of the repository is refused', async (_, fork, how) => {
    await expect(configOf({ fork, ...how })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('leads out of the repository'),
    })
    await expect(configOf({ fork, ...how, allow: true })).rejects.toThrow('leads out of the repository')
  })

  test('of the repository itself they may lead anywhere', async () => {
    const prepare = (repository: GuestRepository) => repository.write(seccomp(join(elsewhere, 'deny.json')))
    expect((await configOf({ fork: {}, prepare, event: ['push', 'push'] })).profiles[0]).toHaveProperty('seccomp')
  })

  test('what the operator names from outside of the checkout is the operator’s', async () => {
    const options = { profiles: [`seccomp=${join(elsewhere, 'deny.json')}`] }
    expect((await configOf({ fork: {}, options })).profiles[0]).toMatchObject({ name: 'seccomp-deny' })
    const config = await configOf({ fork: {}, file: join(elsewhere, 'own.yml') })
    expect(config.profiles[0]).toMatchObject({ hostNetwork: true })
    expect(config).not.toHaveProperty('guest')
  })

  test('a filter that the base’s file names is held against the base’s filter', async () => {
    const named = seccomp('x.json')
    await expect(
      configOf({ base: { ...named, 'x.json': DENY }, fork: { ...named, 'x.json': ALLOW_ALL } }),
    ).rejects.toThrow('which allows what it does not name')
    const same = await configOf({ base: { ...named, 'x.json': ALLOW_ALL }, fork: { ...named, 'x.json': ALLOW_ALL } })
    expect(same).not.toHaveProperty('guest')
  })

  test('a lock of the base binds: it can neither be left out nor be changed', async () => {
    const locked = { ...yml('lock: portcullis.lock'), 'portcullis.lock': LOCK('a') }
    await expect(configOf({ base: locked, fork: yml('targets: [debian:12]') })).rejects.toThrow('without a lock')
    await expect(configOf({ base: locked, fork: { ...locked, 'portcullis.lock': LOCK('b') } })).rejects.toThrow(
      `lock of docker.io/library/debian:12 on linux/amd64: sha256:${'b'.repeat(64)}`,
    )
    expect(await configOf({ base: yml('{}'), fork: locked })).toHaveProperty('lock')
  })

  test('a second checkout of the base, named with --config, is the base’s', async () => {
    const base = yml('profiles: [default, hostnet]')
    const prepare = (repository: GuestRepository) => {
      mkdirSync(join(repository.folder, 'own'))
      repository.git('clone', '-q', '.', 'own/base')
    }
    const config = await configOf({ base, fork: yml(OPENING), prepare, file: 'own/base/portcullis.yml' })
    expect(config).not.toHaveProperty('guest')
    expect(config.profiles.map(({ name }) => name)).toEqual(['default', 'hostnet'])
  })
})
