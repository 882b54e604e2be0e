import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { catalogueTargets, DEFAULT_TARGET_IDS, hasToBeMeant, targetsOfSystem } from '../../src/targets/catalogue.ts'
import { qualifyImage } from '../../src/targets/image-reference.ts'
import { targetSlug } from '../../src/targets/plan-cells.ts'
import { loosened } from '../../src/targets/profile-notes.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'

/** The forms of matrix/*.json; the data are trusted at run time and checked here. */
const text = z.string().min(1)
const version = z.string().regex(/^\d+(\.\d+)+$/)
const soname = z.string().regex(/^lib[A-Za-z0-9_+-]+\.so\.\d+(\.\d+)*$/)
const architecture = z.enum(['amd64', '386', 'arm', 'arm64', 'ppc64le', 'riscv64', 's390x', 'loong64'])
const target = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.:-]*$/),
  image: text.nullable(),
  architectures: z.array(architecture).min(1).nullable(),
  libc: z.strictObject({
    family: z.enum(['glibc', 'musl', 'none']),
    version: version.nullable(),
    nodes: text.nullable(),
    lacks: z.array(soname).optional(),
  }),
  libraries: z.array(soname),
  librariesComplete: z.boolean(),
  kernel: version.nullable(),
  endOfLife: z.iso.date().nullable(),
  has: z.strictObject({
    shell: z.boolean(),
    caCertificates: z.boolean(),
    tzdata: z.boolean(),
    tmp: z.boolean(),
    passwd: z.boolean(),
  }),
  standIn: text.nullable(),
  sources: z.record(z.enum(['image', 'libc', 'libraries', 'kernel', 'has', 'endOfLife']), text.optional()),
})
const nodes = z.strictObject({
  max: z.record(z.enum(['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC', 'ZLIB']), version),
  markers: z.array(z.string().regex(/^(GLIBC|GLIBCXX|CXXABI)_\w[\w.]*$/)),
})
const versionNodes = z.strictObject({
  source: text,
  known: z.partialRecord(architecture, z.record(text, z.array(version).min(1))),
  distributions: z.record(text, z.partialRecord(architecture, nodes)),
})
const dlls = z.array(z.string().regex(/^[a-z0-9_]+\.dll$/))
const edition = z.strictObject({ source: text, has: dlls, lacks: dlls })
const system = z.strictObject({
  id: z.string().regex(/^(?:windows|macos|linux)-[a-z0-9-]+$|^wine$/),
  os: z.enum(['windows', 'darwin', 'linux']),
  place: z.enum(['host', 'wine']).optional(),
  image: text.nullable(),
  architectures: z.array(architecture).min(1).nullable(),
  version: version.nullable(),
  edition: z.enum(['full', 'core', 'nano']).nullable(),
  lacks: dlls,
  endOfLife: z.iso.date().nullable(),
  sources: z.record(z.enum(['image', 'system', 'libc', 'has', 'libraries', 'lacks', 'endOfLife']), text.optional()),
})
const systems = z.strictObject({
  editions: z.strictObject({ full: edition, core: edition, nano: edition }),
  targets: z.array(system),
})
const requirement = z.strictObject({
  from: version,
  needs: z.string().regex(/^\d+(\.\d+)*$/),
  arch: z.string().optional(),
  source: z.url(),
})
const goRequirements = z.strictObject({
  linux: z.array(requirement),
  windows: z.array(requirement),
  darwin: z.array(requirement),
})
const profile = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z\d.]+)?$/),
  description: text,
  memoryBytes: z.int().positive(),
  pids: z.int().positive(),
  cpus: z.number().positive().nullable(),
  readOnlyRoot: z.boolean(),
  user: z
    .string()
    .regex(/^\d+:\d+$/)
    .nullable(),
  openFiles: z.int().positive(),
  tmpfs: z.record(z.string().regex(/^\//), z.int().positive()),
  userProcesses: z.int().positive().optional(),
  stackBytes: z.int().positive().optional(),
  lockedMemoryBytes: z.int().positive().optional(),
  unprivilegedPortStart: z.int().min(0).max(65_535).optional(),
  capabilities: z.literal('engine').optional(),
  seccomp: z.literal('none').optional(),
  kernel: version.optional(),
  selinux: z.array(z.string().regex(/^type:\w+$/)).optional(),
  hostPid: z.literal(true).optional(),
  hostNetwork: z.literal(true).optional(),
  timeNamespace: z.literal(true).optional(),
})

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

test.each([
  ['matrix/targets.json', z.array(target)],
  ['matrix/version-nodes.json', versionNodes],
  ['matrix/profiles.json', z.array(profile)],
  ['matrix/systems.json', systems],
  ['matrix/go-requirements.json', goRequirements],
] as const)('%s has its form', (path, schema) => {
  const result = schema.safeParse(read(path))
  expect(result.error === undefined ? '' : z.prettifyError(result.error)).toBe('')
})

test('the catalogue covers what issue 2 asks for', () => {
  expect(catalogueTargets().map(({ id }) => id)).toEqual([
    'scratch',
    ...['3.20', '3.21', '3.22', '3.23', '3.24'].map((release) => `alpine:${release}`),
    'centos:7',
    ...['rockylinux:8', 'rockylinux:9', 'almalinux:8', 'almalinux:9'],
    ...['10', '11', '12', '13'].map((release) => `debian:${release}`),
    ...['20.04', '22.04', '24.04', '25.10', '26.04'].map((release) => `ubuntu:${release}`),
    ...['amazonlinux:2', 'amazonlinux:2023'],
    ...['distroless-static-debian12', 'distroless-base-debian12'],
    ...['distroless-static-debian13', 'distroless-base-debian13'],
    ...['busybox:musl', 'busybox:glibc'],
    ...['7', '2012r2', '10', '11', '11-arm', '2016', '2019', '2022', '2025'].map((release) => `windows-${release}`),
    ...['2019', '2022', '2025'].map((release) => `windows-servercore-${release}`),
    ...['2019', '2022', '2025'].map((release) => `windows-nanoserver-${release}`),
    ...['11', '12', '13', '14', '15', '26'].map((release) => `macos-${release}`),
    ...['wine', 'linux-host'],
  ])
})

test.each(['linux', 'windows', 'darwin'])('the targets of %s are all of them that need not be meant', (os) => {
  const own = catalogueTargets().filter((target) => target.os === os && !hasToBeMeant(target))
  expect(own.length).toBeGreaterThan(4)
  expect(targetsOfSystem(os)).toEqual(own)
})

test('ids and slugs are unique, and the default ids exist', () => {
  const ids = catalogueTargets().map(({ id }) => id)
  expect(new Set(ids.map(targetSlug)).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...DEFAULT_TARGET_IDS]))
  expect(new Set(DEFAULT_TARGET_IDS).size).toBe(8)
})

/** What every target of a system states. */
const FACTS = {
  linux: ['libc', 'libraries', 'has'],
  windows: ['system', 'libraries'],
  darwin: ['system', 'libraries'],
}

describe.each(catalogueTargets().map((each) => [each.id, each] as const))('%s', (id, each) => {
  test('has a fully qualified image with a tag', () => {
    if (each.image === null) expect(id === 'scratch' || each.place !== undefined).toBe(true)
    else expect(qualifyImage(each.image)).toBe(each.image)
  })

  test('has a source for every fact it states', () => {
    const stated = (['image', 'kernel', 'endOfLife'] as const).filter((fact) => each[fact] !== null)
    expect(Object.keys(each.sources)).toEqual(expect.arrayContaining([...FACTS[each.os], ...stated]))
  })

  test('names its own slug as stand-in, or none', () => {
    expect([targetSlug(id), null]).toContain(each.standIn)
  })

  test('provides GLIBC up to its glibc, on every architecture that was probed', () => {
    if (each.libc.family !== 'glibc') {
      expect(each.libc.nodes).toBeNull()
      return
    }
    const byArch = each.libc.nodes!
    expect(Object.keys(byArch)).toContain('amd64')
    for (const { max } of Object.values(byArch)) expect(max['GLIBC']).toBe(each.libc.version)
  })

  test('claims GLIBCXX, CXXABI and GCC only where the bare image has the library', () => {
    for (const { max, markers } of Object.values(each.libc.nodes ?? {})) {
      const has = (library: string) => each.libraries!.includes(library)
      expect(max['GLIBCXX'] !== undefined).toBe(has('libstdc++.so.6'))
      expect(max['CXXABI'] !== undefined).toBe(has('libstdc++.so.6'))
      expect(max['GCC'] !== undefined).toBe(has('libgcc_s.so.1'))
      if (!has('libstdc++.so.6')) expect(markers.filter((node) => /^(GLIBCXX|CXXABI)_/.test(node))).toEqual([])
    }
  })
})

test('no Windows both has and lacks a DLL, and names are in lower case as they are looked for', () => {
  const windows = catalogueTargets().filter(({ os }) => os === 'windows')
  for (const { system, libraries } of windows) {
    expect(libraries!.filter((name) => system!.lacks.includes(name))).toEqual([])
    expect([...libraries!, ...system!.lacks].filter((name) => !/^[a-z0-9_]+\.dll$/.test(name))).toEqual([])
  }
})

test('only scratch, which is empty, goes without a stand-in', () => {
  const without = catalogueTargets().filter(
    ({ os, place, standIn }) => os === 'linux' && place === undefined && standIn === null,
  )
  expect(without.map(({ id }) => id)).toEqual(['scratch'])
})

test('profiles: default first and without a tightening; hardened is all tightenings together', () => {
  const all = new Map(builtInProfiles().map((profile) => [profile.name, profile]))
  const [base] = builtInProfiles()
  expect(base).toMatchObject({ name: 'default', memoryBytes: 512 * 2 ** 20, pids: 512, openFiles: 1024, tmpfs: {} })
  expect(base).toMatchObject({ cpus: null, readOnlyRoot: false, user: null })
  expect(Object.keys(base!)).toHaveLength(9)
  const tightened = ['memory', 'limits', 'quota', 'readonly', 'nonroot', 'nocaps']
  const together = tightened.flatMap((name) => {
    return Object.entries(all.get(name)!).filter(([key, value]) => {
      return !['name', 'description'].includes(key) && JSON.stringify(value) !== JSON.stringify(base![key as 'pids'])
    })
  })
  expect(together.length).toBeGreaterThan(8)
  const { name, description } = all.get('hardened')!
  // A pod's port start is no profile of its own.
  const pod = { unprivilegedPortStart: 1024 }
  expect(all.get('hardened')).toEqual({ ...base, ...Object.fromEntries(together), ...pod, name, description })
})

test('no profile is privileged, and those that loosen say so', () => {
  for (const profile of builtInProfiles()) {
    expect(profile.description.endsWith('It loosens.'), profile.name).toBe(loosened(profile).length > 0)
  }
  expect(
    builtInProfiles()
      .filter((profile) => loosened(profile).length > 0)
      .map(({ name }) => name),
  ).toEqual(['engine-capabilities', 'seccomp-none', 'hostpid', 'hostnet'])
})
