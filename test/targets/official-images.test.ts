import { expect, test } from 'vitest'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import recorded from './official-images.json' with { type: 'json' }

/**
 * `Architectures:` of the library files of docker-library/official-images, as they stand there at the commit `at`: the newest that was read, or the last
 * that had the tag.
 */
const RECORDED: Readonly<Record<string, { readonly at: string; readonly architectures: string }>> = recorded

/** Names of bashbrew -> GOARCH. */
const GOARCH: Readonly<Record<string, string>> = {
  amd64: 'amd64',
  i386: '386',
  arm32v5: 'arm',
  arm32v6: 'arm',
  arm32v7: 'arm',
  arm64v8: 'arm64',
  ppc64le: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
}

test('every official image of the catalogue is recorded', () => {
  const official = catalogueTargets().filter(({ image }) => image?.startsWith('docker.io/library/'))
  expect(official.map(({ id }) => id)).toEqual(Object.keys(RECORDED))
})

test.each(Object.entries(RECORDED))(
  '%s has the architectures that it is published for',
  (id, { at, architectures }) => {
    const target = catalogueTargets().find((each) => each.id === id)!
    const published = new Set(architectures.split(', ').map((name) => GOARCH[name]))
    expect(new Set(target.architectures)).toEqual(published)
    expect(target.sources['image']).toContain(at)
  },
)
