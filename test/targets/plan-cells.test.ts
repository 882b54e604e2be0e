import { expect, test } from 'vitest'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { planCells } from '../../src/targets/plan-cells.ts'
import { builtInProfiles, selectProfiles } from '../../src/targets/profiles.ts'
import { selectTargets } from '../../src/targets/select-targets.ts'

const amd64 = { os: 'linux', arch: 'amd64' }

test('a cell per binary, target and profile; the default profile is not written', () => {
  const cells = planCells(
    [amd64, { os: 'linux', arch: 'arm64' }],
    selectTargets(['alpine:3.22', 'distroless-static-debian12']),
    selectProfiles(['default', 'readonly']),
  )
  expect(cells.map(({ id }) => id)).toEqual([
    'linux/amd64@alpine-3.22',
    'linux/amd64@alpine-3.22+readonly',
    'linux/amd64@distroless-static-debian12',
    'linux/amd64@distroless-static-debian12+readonly',
    'linux/arm64@alpine-3.22',
    'linux/arm64@alpine-3.22+readonly',
    'linux/arm64@distroless-static-debian12',
    'linux/arm64@distroless-static-debian12+readonly',
  ])
  expect(cells[5]).toMatchObject({
    binary: 1,
    platform: 'linux/arm64',
    target: { id: 'alpine:3.22' },
    profile: { name: 'readonly' },
  })
})

test('a further binary of the same platform carries its number', () => {
  const cells = planCells([amd64, amd64, amd64], selectTargets(['scratch']), selectProfiles(['default']))
  expect(cells.map(({ id, platform }) => [id, platform])).toEqual([
    ['linux/amd64@scratch', 'linux/amd64'],
    ['linux/amd64.2@scratch', 'linux/amd64'],
    ['linux/amd64.3@scratch', 'linux/amd64'],
  ])
})

test.each([
  ['386', 'ubuntu:24.04', 'linux/amd64'],
  ['386', 'debian:12', 'linux/386'],
  ['386', 'scratch', 'linux/386'],
  ['arm', 'almalinux:9', 'linux/arm'],
  ['amd64', 'ubuntu:24.04', 'linux/amd64'],
])('a %s program in %s runs in an image for %s', (arch, target, image) => {
  const [cell] = planCells([{ os: 'linux', arch }], selectTargets([target]), selectProfiles(['default']))
  expect(cell).toMatchObject({ platform: `linux/${arch}`, imagePlatform: image })
})

test('ids stay unique over the whole catalogue', () => {
  const cells = planCells([amd64, amd64], catalogueTargets(), builtInProfiles())
  expect(new Set(cells.map(({ id }) => id)).size).toBe(2 * catalogueTargets().length * builtInProfiles().length)
})

test('an unknown architecture gives an id that globs can name', () => {
  const [cell] = planCells(
    [{ os: 'linux', arch: 'unknown(0x1234)' }],
    selectTargets(['scratch']),
    selectProfiles(['default']),
  )
  expect(cell).toMatchObject({ id: 'linux/unknown-0x1234-@scratch', platform: 'linux/unknown(0x1234)' })
})
