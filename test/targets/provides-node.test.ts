import { describe, expect, test } from 'vitest'
import { providesNode } from '../../src/targets/provides-node.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import type { VersionNodes } from '../../src/targets/target.ts'
import { nodesOfDistribution, nodesOfGlibc } from '../../src/targets/version-nodes.ts'

function nodesOf(id: string, goarch: string): VersionNodes {
  return findTarget(id).libc.nodes![goarch]!
}

describe('providesNode', () => {
  test.each([
    ['below the level', 'debian:12', 'amd64', 'GLIBC_2.34', true],
    ['the level', 'debian:12', 'amd64', 'GLIBC_2.36', true],
    ['above the level', 'debian:12', 'amd64', 'GLIBC_2.38', false],
    ['numbers, not text', 'centos:7', 'amd64', 'GLIBC_2.9', true],
    ['the oldest on x86-64', 'centos:7', 'amd64', 'GLIBC_2.2.5', true],
    ['older than arm64 itself', 'debian:12', 'arm64', 'GLIBC_2.2.5', false],
    ['a number that no glibc has', 'debian:12', 'amd64', 'GLIBC_2.20', false],
    ['2.37 is not on x86-64', 'debian:13', 'amd64', 'GLIBC_2.37', false],
    ['2.37 is on 386', 'debian:13', '386', 'GLIBC_2.37', true],
    ['RHEL 7 on arm64 has 2.18 of its own', 'centos:7', 'arm64', 'GLIBC_2.18', true],
    ['and nothing between', 'centos:7', 'arm64', 'GLIBC_2.22', false],
    ['and not on x86-64', 'centos:7', 'amd64', 'GLIBC_2.18', false],
    ['a marker', 'debian:12', 'amd64', 'GLIBC_ABI_DT_RELR', true],
    ['a marker it lacks', 'debian:11', 'amd64', 'GLIBC_ABI_DT_RELR', false],
    ['a marker that Debian 13 got by an update', 'debian:13', 'amd64', 'GLIBC_ABI_GNU2_TLS', true],
    ['a marker that 24.04 may get by an update', 'ubuntu:24.04', 'amd64', 'GLIBC_ABI_GNU2_TLS', null],
    ['a marker that 22.04 never had', 'ubuntu:22.04', 'amd64', 'GLIBC_ABI_GNU2_TLS', false],
    ['a marker of 2.42', 'ubuntu:25.10', 'amd64', 'GLIBC_ABI_GNU2_TLS', true],
    ['libstdc++ moves apart from glibc', 'amazonlinux:2023', 'amd64', 'GLIBCXX_3.4.33', true],
    ['older libstdc++ with the same glibc', 'rockylinux:9', 'amd64', 'GLIBCXX_3.4.33', false],
    ['a marker libstdc++ lacks', 'debian:12', 'amd64', 'CXXABI_ARM_1.3.3', false],
    ['a marker of libstdc++', 'debian:12', 'amd64', 'CXXABI_FLOAT128', true],
    ['no libstdc++ in the bare image', 'distroless-base-debian12', 'amd64', 'GLIBCXX_3.4.9', null],
    ['a library nobody probed', 'debian:12', 'amd64', 'OPENSSL_3.0.0', null],
    ['libgcc', 'debian:12', 'amd64', 'GCC_3.0', true],
    ['zlib', 'debian:12', 'amd64', 'ZLIB_1.2.9', true],
  ])('%s: %s %s %s -> %s', (_name, id, goarch, node, expected) => {
    expect(providesNode(nodesOf(id, goarch), goarch, node)).toBe(expected)
  })

  test('a glibc newer than any we know, as a user may declare it', () => {
    const nodes = nodesOfGlibc('2.60')['amd64']!
    expect(providesNode(nodes, 'amd64', 'GLIBC_2.55')).toBe(true)
    expect(providesNode(nodes, 'amd64', 'GLIBC_2.61')).toBe(false)
    expect(providesNode(nodes, 'amd64', 'GLIBC_2.21')).toBe(false)
  })

  test('an architecture without a table goes by the level alone', () => {
    expect(providesNode({ max: { GLIBC: '2.36' }, markers: [] }, 'mips64le', 'GLIBC_2.20')).toBe(true)
  })
})

test('a declared glibc has the markers of distributions up to it', () => {
  expect(nodesOfGlibc('2.35')['amd64']).toEqual({ max: { GLIBC: '2.35' }, markers: [] })
  expect(nodesOfGlibc('2.36')['amd64']!.markers).toEqual(['GLIBC_ABI_DT_RELR'])
  expect(nodesOfGlibc('2.42')['amd64']!.markers).toContain('GLIBC_ABI_DT_X86_64_PLT')
})

test('a distribution that was not probed is a mistake in the data', () => {
  expect(() => nodesOfDistribution('debian-99', [])).toThrow(RangeError)
})
