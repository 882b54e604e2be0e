import { expect, test } from 'vitest'
import { debianMirror, parseReleaseUris } from '../../matrix/stand-ins/debian-mirror.ts'

test.each([
  ["'http://mirror.example/debian/dists/bookworm/InRelease' mirror_InRelease 0 ", 'http://mirror.example/debian'],
  [
    "'http://mirror.example/security/dists/bookworm-security/InRelease' a 0\n'http://mirror.example/debian/dists/stable/InRelease' b 0",
    'http://mirror.example/debian',
  ],
  ["'mirror+file:/etc/apt/mirrors/debian.list/dists/trixie/InRelease' x 0", 'mirror+file:/etc/apt/mirrors/debian.list'],
  ["'http://mirror.example/ubuntu/dists/noble/InRelease' x 0", null],
  ["'http://mirror.example/debian/dists/bookworm-updates/InRelease' x 0", null],
  ['', null],
])('%j names the mirror %s', (text, mirror) => {
  expect(parseReleaseUris(text)).toBe(mirror)
})

test('a mirror that the user names wins', async () => {
  expect(await debianMirror({ PORTCULLIS_DEBIAN_MIRROR: 'http://127.0.0.1:1/debian' })).toMatchObject({
    uri: 'http://127.0.0.1:1/debian',
  })
})
