import { describe, expect, test } from 'vitest'
import { parseImageReference } from '../../src/engines/images/image-reference.ts'
import { classifyPullFailure } from '../../src/engines/images/pull-image.ts'

describe('what engines say about a pull that failed', () => {
  test.each([
    // Docker 20.10
    [
      'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 10.0.0.1:53: no such host',
      'unreachable',
    ],
    ['Get "https://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused', 'unreachable'],
    [
      'Get "https://ghcr.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'unreachable',
    ],
    ['Get "https://quay.io/v2/": net/http: TLS handshake timeout', 'unreachable'],
    // One that hangs up is told in three ways.
    ['Get "http://127.0.0.1:1/v2/": EOF', 'unreachable'],
    ['Get "http://127.0.0.1:1/v2/": read tcp 127.0.0.1:2->127.0.0.1:1: read: connection reset by peer', 'unreachable'],
    ['Get "http://127.0.0.1:1/v2/": http: server closed idle connection', 'unreachable'],
    ['received unexpected HTTP status: 503 Service Unavailable', 'unreachable'],
    ['manifest for debian:99 not found: manifest unknown: manifest unknown', 'refused'],
    [
      "pull access denied for x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      'refused',
    ],
    ['toomanyrequests: You have reached your pull rate limit.', 'refused'],
    ['no matching manifest for linux/s390x in the manifest list entries', 'platform'],
    [
      'image with reference x was found but does not match the specified platform: wanted linux/arm64, actual: linux/amd64',
      'platform',
    ],
    // Podman 4.3
    [
      'initializing source docker://nothing:latest: pinging container registry registry-1.docker.io: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 10.0.0.1:53: no such host',
      'unreachable',
    ],
    [
      'choosing an image from manifest list docker://x: no image found in manifest list for architecture s390x, variant "", OS linux',
      'platform',
    ],
    ['initializing source docker://x: reading manifest 99 in docker.io/library/debian: manifest unknown', 'refused'],
  ])('%s', (message, kind) => {
    expect(classifyPullFailure(message)).toEqual({ kind, message })
  })

  test('the message is one line of bounded length', () => {
    const { message } = classifyPullFailure(`a\n\nb ${'x'.repeat(5_000)}`)
    expect(message).toMatch(/^a b x+\.\.\.$/)
    expect(message.length).toBeLessThan(1_100)
  })
})

describe('image references', () => {
  test.each([
    ['docker.io/library/debian:12', 'docker.io', 'docker.io/library/debian', '12'],
    ['debian', 'docker.io', 'debian', 'latest'],
    ['library/debian:12', 'docker.io', 'library/debian', '12'],
    ['localhost:5000/app', 'localhost:5000', 'localhost:5000/app', 'latest'],
    ['localhost/app:1', 'localhost', 'localhost/app', '1'],
    ['ghcr.io/a/b:v1@sha256:00ff', 'ghcr.io', 'ghcr.io/a/b', 'sha256:00ff'],
  ])('%s', (reference, registry, name, tag) => {
    expect(parseImageReference(reference)).toEqual({ registry, name, tag })
  })
})
