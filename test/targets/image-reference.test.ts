import { expect, test } from 'vitest'
import { qualifyImage } from '../../src/targets/image-reference.ts'

const DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`

test.each([
  ['debian', 'docker.io/library/debian:latest'],
  ['debian:12', 'docker.io/library/debian:12'],
  ['me/app', 'docker.io/me/app:latest'],
  ['me/app:1.2-rc_1', 'docker.io/me/app:1.2-rc_1'],
  ['docker.io/library/debian:12', 'docker.io/library/debian:12'],
  ['ghcr.io/me/app/sub:1', 'ghcr.io/me/app/sub:1'],
  ['localhost:5000/app', 'localhost:5000/app:latest'],
  ['localhost/app:1', 'localhost/app:1'],
  [`debian${DIGEST}`, `docker.io/library/debian${DIGEST}`],
  [`ghcr.io/me/app:1${DIGEST}`, `ghcr.io/me/app:1${DIGEST}`],
])('%s -> %s', (written, qualified) => {
  expect(qualifyImage(written)).toBe(qualified)
})

test.each([
  '',
  'Debian',
  'debian:',
  'me//app',
  '-v',
  'a b',
  'debian@sha256:12',
  'app:1:2',
  '../x',
  `a${'/a'.repeat(400)}`,
  'x\ny',
])('%j is no reference', (written) => {
  expect(qualifyImage(written)).toBeNull()
})
