import { expect, test } from 'vitest'
import { DIALECTS } from '../../src/engines/dialect.ts'
import { windowsContainerOptions, windowsProfileRefusal } from '../../src/engines/windows/windows-container-options.ts'
import { windowsBinaryPath, windowsFiles, windowsWorkDir } from '../../src/engines/windows/windows-files.ts'
import { containerOptions } from '../../src/engines/container/container-options.ts'
import { PROFILE } from './engine-run.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { refusedAtCreate, refusedAtStart, type CreateBody } from './windows-engine-rules.ts'

const DEFAULT = { ...PROFILE, pids: 512 }
const PLAN = {
  image: 'sha256:1',
  labels: { portcullis: '1' },
  command: ['C:\\a.exe', 'b'],
  isolation: 'process',
} as const

function body(profile = DEFAULT): CreateBody {
  return windowsContainerOptions({ ...PLAN, profile }) as unknown as CreateBody
}

test('what is asked of an engine of Windows is nothing that it refuses', () => {
  expect(refusedAtCreate(body())).toBeNull()
  expect(refusedAtStart(body())).toBeNull()
  expect(refusedAtCreate(body({ ...DEFAULT, cpus: 0.5 }))).toBeNull()
  // The rules are worth something: a cell of Linux is refused.
  const work = { kind: 'tmpfs', owner: null } as const
  const network = { kind: 'none' } as const
  const plan = {
    ...PLAN,
    dialect: DIALECTS.docker,
    volume: 'v',
    env: [],
    cwd: '/',
    work,
    network,
    root: true,
    ipv6: true,
    profile: DEFAULT,
  } as const
  const ofLinux = containerOptions(plan) as unknown as CreateBody
  expect(refusedAtCreate(ofLinux)).toMatch(/takes no (MemorySwap|PidsLimit|Ulimits)/)
  expect(refusedAtStart(ofLinux)).toBe('no security option no-new-privileges')
})

test('network, limits, isolation and user', () => {
  const { HostConfig, WorkingDir, ...rest } = body({ ...DEFAULT, cpus: 0.5, user: 'ContainerUser' })
  expect(HostConfig).toEqual({
    NetworkMode: 'none',
    Isolation: 'process',
    Memory: 128 << 20,
    NanoCpus: 5e8,
    LogConfig: { Type: 'none', Config: {} },
    RestartPolicy: { Name: 'no' },
    AutoRemove: false,
  })
  expect(WorkingDir).toBe('C:\\')
  expect(rest).toMatchObject({
    User: 'ContainerUser',
    Entrypoint: ['C:\\a.exe'],
    Cmd: ['b'],
    Labels: { portcullis: '1' },
  })
  expect(body()).not.toHaveProperty('User')
})

test('profiles that ask for what Windows has nothing like are refused, the others are not', () => {
  const accepted = builtInProfiles().filter((profile) => windowsProfileRefusal({ profile }) === null)
  expect(accepted.map(({ name }) => name)).toEqual(['default', 'quota', 'memory', 'nocaps', 'seccomp-default'])
  const hardened = builtInProfiles().find(({ name }) => name === 'hardened')!
  expect(windowsProfileRefusal({ profile: hardened })).toBe(
    'containers of Windows have nothing like a read-only root, users by number (65534:65534), tmpfs, a limit of processes, a limit of open files, a limit of processes of a user, a limit of the stack, a limit of locked memory',
  )
  expect(windowsProfileRefusal({ profile: DEFAULT, seccomp: '{}' })).toMatch(/seccomp/)
})

test('files of a cell, below the system drive, parents first', () => {
  const job = { protocol: 3, binary: '', workDir: '', limits: { outputBytes: 1, totalMs: 1 }, steps: [] } as never
  const files = windowsFiles('/host/probe', { hostPath: '/host/app', cellName: '1/app' }, job)
  expect(files.map(({ path }) => path)).toEqual([
    'portcullis/',
    'portcullis/bin/',
    'portcullis/bin/1/',
    'portcullis/probe.exe',
    'portcullis/bin/1/app.exe',
    'portcullis/job.json',
  ])
  expect(windowsBinaryPath('1/app')).toBe(String.raw`C:\portcullis\bin\1\app.exe`)
  expect(windowsBinaryPath('App.EXE')).toBe(String.raw`C:\portcullis\bin\App.EXE`)
})

test('steps start where the user of the image may write', () => {
  expect(windowsWorkDir('')).toBe(String.raw`C:\Users\ContainerAdministrator\AppData\Local\Temp\portcullis-work`)
  expect(windowsWorkDir('ContainerUser')).toBe(String.raw`C:\Users\ContainerUser\AppData\Local\Temp\portcullis-work`)
  expect(windowsWorkDir(String.raw`User Manager\ContainerUser`)).toBe(windowsWorkDir('ContainerUser'))
})
