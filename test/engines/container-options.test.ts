import { describe, expect, test } from 'vitest'
import { DIALECTS } from '../../src/engines/dialect.ts'
import { containerEnv } from '../../src/engines/container/container-env.ts'
import {
  containerOptions,
  isRoot,
  numericUser,
  type ContainerPlan,
} from '../../src/engines/container/container-options.ts'
import type { Profile } from '../../src/targets/profile.ts'

const profile: Profile = {
  name: 'default',
  description: '',
  memoryBytes: 256 << 20,
  pids: 128,
  cpus: null,
  readOnlyRoot: false,
  user: null,
  openFiles: 1024,
  tmpfs: {},
}
const plan: ContainerPlan = {
  dialect: DIALECTS.docker,
  image: 'sha256:00',
  volume: 'portcullis-r',
  labels: { portcullis: '1' },
  profile,
  command: ['/.portcullis/probe', '/.portcullis/jobs/a.json'],
  env: [],
  cwd: '/',
  work: { kind: 'tmpfs', owner: null },
  network: { kind: 'none' },
  root: true,
  ipv6: true,
}

function hostConfig(over: Partial<ContainerPlan>): Record<string, unknown> {
  return containerOptions({ ...plan, ...over })['HostConfig'] as Record<string, unknown>
}

test('every container is bounded and has nothing of the host', () => {
  expect(containerOptions(plan)).toEqual({
    Image: 'sha256:00',
    Entrypoint: ['/.portcullis/probe'],
    Cmd: ['/.portcullis/jobs/a.json'],
    Env: [],
    WorkingDir: '/',
    Labels: { portcullis: '1' },
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    Healthcheck: { Test: ['NONE'] },
    StopTimeout: 1,
    HostConfig: {
      NetworkMode: 'none',
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      ReadonlyRootfs: false,
      PidsLimit: 128,
      Memory: 268435456,
      MemorySwap: 268435456,
      Ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 1024 }],
      Tmpfs: { '/.portcullis-work': 'rw,exec,nosuid,nodev,size=67108864,mode=1777' },
      Mounts: [
        {
          Type: 'volume',
          Source: 'portcullis-r',
          Target: '/.portcullis',
          ReadOnly: true,
          VolumeOptions: { NoCopy: true },
        },
      ],
      Sysctls: { 'net.ipv4.ip_unprivileged_port_start': '0', 'net.ipv6.conf.lo.disable_ipv6': '1' },
      LogConfig: { Type: 'none', Config: {} },
      RestartPolicy: { Name: 'no' },
      AutoRemove: false,
      Init: false,
    },
  })
})

test('what the profile says', () => {
  const strict = { ...profile, cpus: 0.5, readOnlyRoot: true, user: '65534:65534', tmpfs: { '/tmp': 1024 } }
  expect(containerOptions({ ...plan, profile: strict })['User']).toBe('65534:65534')
  expect(hostConfig({ profile: strict })).toMatchObject({
    NanoCpus: 500_000_000,
    ReadonlyRootfs: true,
    Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev,size=1024,mode=1777' },
  })
})

test('limits, guards and namespaces that the profile says', () => {
  const wide: Profile = {
    ...profile,
    ...{ userProcesses: 100, stackBytes: 1 << 20, lockedMemoryBytes: 65_536 },
    ...{ capabilities: 'engine', selinux: ['type:container_t'], hostPid: true, hostNetwork: true },
  }
  const asked = hostConfig({ profile: wide, seccomp: 'unconfined' })
  expect(asked).toMatchObject({
    NetworkMode: 'host',
    PidMode: 'host',
    SecurityOpt: ['no-new-privileges', 'label=type:container_t', 'seccomp=unconfined'],
    Ulimits: [
      { Name: 'nofile', Soft: 1024, Hard: 1024 },
      { Name: 'nproc', Soft: 100, Hard: 100 },
      { Name: 'stack', Soft: 1 << 20, Hard: 1 << 20 },
      { Name: 'memlock', Soft: 65_536, Hard: 65_536 },
    ],
  })
  expect(asked).not.toHaveProperty('CapDrop')
  expect(asked).not.toHaveProperty('Privileged')
  // The network of the machine takes the place of the bare one, and of no other container's.
  const bare = { kind: 'bare', etc: '/data/etc' } as const
  expect(containerOptions({ ...plan, profile: wide, network: bare })).not.toHaveProperty('NetworkDisabled')
  const joined = hostConfig({ profile: wide, network: { kind: 'join', container: 'abc' } })
  expect(joined).toMatchObject({ NetworkMode: 'container:abc', PidMode: 'container:abc' })
})

describe('Podman', () => {
  test('the process limit is set, since its default may not be raised to', () => {
    expect(hostConfig({ dialect: DIALECTS.podman })['Ulimits']).toContainEqual({
      Name: 'nproc',
      Soft: 32_768,
      Hard: 32_768,
    })
  })

  test('a read-only root is read-only in /tmp too, unless the profile gives a tmpfs', () => {
    const strict = { ...profile, readOnlyRoot: true }
    expect(hostConfig({ dialect: DIALECTS.podman, profile: strict })['Tmpfs']).toMatchObject({
      '/tmp': 'ro,size=4k',
      '/run': 'ro,size=4k',
      '/var/tmp': 'ro,size=4k',
    })
    const given = { ...strict, tmpfs: { '/tmp': 1024 } }
    expect(hostConfig({ dialect: DIALECTS.podman, profile: given })['Tmpfs']).toMatchObject({
      '/tmp': 'rw,noexec,nosuid,nodev,size=1024,mode=1777',
    })
  })
})

test("settings of the network are the cell's own, and asked for nowhere else", () => {
  const sysctls = (over: Partial<ContainerPlan>) => hostConfig(over)['Sysctls']
  expect(sysctls({ root: false })).toEqual({ 'net.ipv6.conf.lo.disable_ipv6': '1' })
  expect(sysctls({ root: false, ipv6: false })).toEqual({})
  const open: Profile = { ...profile, ipv6Loopback: true, unprivilegedPortStart: 1024 }
  expect(sysctls({ profile: open, network: { kind: 'bare', etc: '/data/etc' } })).toEqual({
    'net.ipv4.ip_unprivileged_port_start': '1024',
    'net.ipv6.conf.lo.disable_ipv6': '0',
  })
  expect(sysctls({ network: { kind: 'join', container: 'abc' } })).toBeUndefined()
  expect(sysctls({ profile: { ...profile, hostNetwork: true } })).toBeUndefined()
  expect(['', '0', '0:0', 'root', 'root:users', '1', '65532', 'nobody', 'rooted'].map(isRoot)).toEqual([
    ...[true, true, true, true, true],
    ...[false, false, false, false],
  ])
})

test('a companion joins the namespaces of the container it is beside', () => {
  const joined = hostConfig({ network: { kind: 'join', container: 'abc' }, work: { kind: 'none' } })
  expect(joined).toMatchObject({ NetworkMode: 'container:abc', PidMode: 'container:abc', Tmpfs: {} })
})

test('a bare network has the name files that Docker would write', () => {
  const bare = { ...plan, network: { kind: 'bare', etc: '/data/etc' } } as const
  expect(containerOptions(bare)['NetworkDisabled']).toBe(true)
  expect(hostConfig(bare)).toMatchObject({
    NetworkMode: 'none',
    Binds: ['/data/etc/hosts:/etc/hosts:ro', '/data/etc/resolv.conf:/etc/resolv.conf:ro'],
  })
})

test('files need a volume in place of the tmpfs', () => {
  const { Mounts, Tmpfs } = hostConfig({ work: { kind: 'volume' } })
  expect(Mounts).toContainEqual({ Type: 'volume', Target: '/.portcullis-work' })
  expect(Tmpfs).toEqual({})
})

test('the work directory belongs to a user in numbers', () => {
  expect(hostConfig({ work: { kind: 'tmpfs', owner: '65534:65533' } })['Tmpfs']).toEqual({
    '/.portcullis-work': 'rw,exec,nosuid,nodev,size=67108864,mode=1777,uid=65534,gid=65533',
  })
  expect([numericUser('65532'), numericUser('1:2'), numericUser('0'), numericUser('nobody'), numericUser('')]).toEqual([
    '65532',
    '1:2',
    null,
    null,
    null,
  ])
})

test('a variable is removed where the engine can do that, and never filled from the service', () => {
  const changes = { A: 'b=c', PATH: null, HTTPS_PROXY: null, LANG: null }
  expect(containerEnv(changes, ['LANG=C'], DIALECTS.docker)).toEqual(['A=b=c', 'PATH', 'HTTPS_PROXY', 'LANG'])
  expect(containerEnv(changes, ['LANG=C'], DIALECTS.podman)).toEqual(['A=b=c', 'PATH=', 'LANG='])
})
