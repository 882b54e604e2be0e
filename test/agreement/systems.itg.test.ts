import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { predict } from '../../src/checks/predict.ts'
import { openFileSource } from '../../src/host/files/file-source.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { targetsOfSystem } from '../../src/targets/catalogue.ts'
import { goBuild } from '../helpers/go-build.ts'
import { programFolder } from './build-fixture.ts'
import { zigFolder } from './zig.ts'

const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(dirname(path), { recursive: true, force: true })
})

interface Build {
  readonly os: string
  readonly arch: string
  readonly program: string
  readonly env?: NodeJS.ProcessEnv
}

/** Targets of its system that the built program is predicted to run in, and ids of what stands in the way elsewhere. */
function predicted({ os, arch, program, env }: Build): { runs: string[]; findings: string[]; unknown: string[] } {
  const binary = goBuild(programFolder(program), {
    cgo: env !== undefined,
    env: { GOOS: os, GOARCH: arch, ...env },
  })
  made.push(binary)
  using source = openFileSource(binary)
  const facts = inspectBinary(source)
  const all = targetsOfSystem(os).map((target) => ({
    id: target.id,
    ...predict({ facts, target, profile: builtInProfiles()[0]! }),
  }))
  return {
    runs: all.filter(({ runs }) => runs === true).map(({ id }) => id),
    unknown: all.filter(({ runs }) => runs === null).map(({ id }) => id),
    findings: [...new Set(all.flatMap(({ findings }) => findings.map(({ id }) => id)))].sort(),
  }
}

const DESKTOPS = ['windows-10', 'windows-11']
/** Emulated there, or not. */
const ARM = 'windows-11-arm'
const SERVERS = ['2016', '2019', '2022', '2025'].map((release) => `windows-${release}`)
const CONTAINERS = ['servercore', 'nanoserver'].flatMap((name) =>
  ['2019', '2022', '2025'].map((release) => `windows-${name}-${release}`),
)
const zig = (target: string) => ({
  CC: `zig cc -target ${target}`,
  CXX: `zig c++ -target ${target}`,
  PATH: `${zigFolder(cacheDirectory(process.env))}:${process.env['PATH']}`,
})

test.each<[name: string, build: Build, runs: string[], unknown: string[], findings: string[]]>([
  [
    'Windows amd64',
    { os: 'windows', arch: 'amd64', program: 'user' },
    [...DESKTOPS, ...SERVERS, ...CONTAINERS],
    [ARM],
    ['system-too-old'],
  ],
  [
    'Windows 386, for which Nano Server has nothing',
    { os: 'windows', arch: '386', program: 'user' },
    [...DESKTOPS, ...SERVERS, ...CONTAINERS.filter((id) => !id.includes('nanoserver'))],
    [ARM],
    ['system-too-old', 'wrong-architecture'],
  ],
  ['Windows arm64', { os: 'windows', arch: 'arm64', program: 'user' }, [...DESKTOPS, ARM], [], ['wrong-architecture']],
  [
    'Windows with C++ of zig, which needs the Universal CRT',
    { os: 'windows', arch: 'amd64', program: 'cxx', env: zig('x86_64-windows-gnu') },
    [...DESKTOPS, ...SERVERS, ...CONTAINERS],
    [ARM],
    ['library-missing', 'system-too-old'],
  ],
  [
    'macOS arm64, signed by the linker',
    { os: 'darwin', arch: 'arm64', program: 'user' },
    ['macos-12', 'macos-13', 'macos-14', 'macos-15', 'macos-26'],
    [],
    ['system-too-old'],
  ],
  [
    'macOS amd64, unsigned',
    { os: 'darwin', arch: 'amd64', program: 'user' },
    ['macos-12', 'macos-13', 'macos-14', 'macos-15', 'macos-26'],
    [],
    ['system-too-old'],
  ],
])('%s', (_name, build, runs, unknown, findings) => {
  expect(predicted(build)).toEqual({ runs, unknown, findings })
})
