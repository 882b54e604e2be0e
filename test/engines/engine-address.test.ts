import { describe, expect, test } from 'vitest'
import { formatEngineAddress, parseEngineAddress } from '../../src/engines/find/engine-address.ts'

describe('addresses that can be used', () => {
  const cases: readonly [string, Record<string, string>, unknown][] = [
    ['unix:///run/x.sock', {}, { kind: 'socket', path: '/run/x.sock' }],
    ['npipe:////./pipe/docker_engine', {}, { kind: 'socket', path: '//./pipe/docker_engine' }],
    ['npipe://\\\\.\\pipe\\docker_engine', {}, { kind: 'socket', path: '//./pipe/docker_engine' }],
    ['tcp://10.0.0.5:2375', {}, { kind: 'tcp', host: '10.0.0.5', port: 2375, tls: null }],
    ['10.0.0.5:1234', {}, { kind: 'tcp', host: '10.0.0.5', port: 1234, tls: null }],
    ['tcp://builder', {}, { kind: 'tcp', host: 'builder', port: 2375, tls: null }],
    ['tcp://[::1]:2375', {}, { kind: 'tcp', host: '[::1]', port: 2375, tls: null }],
    ['http://builder', {}, { kind: 'tcp', host: 'builder', port: 80, tls: null }],
    ['tcp://builder:2376', {}, { kind: 'tcp', host: 'builder', port: 2376, tls: 'system' }],
    [
      'tcp://builder',
      { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' },
      {
        kind: 'tcp',
        host: 'builder',
        port: 2376,
        tls: { ca: '/certs/ca.pem', cert: '/certs/cert.pem', key: '/certs/key.pem' },
      },
    ],
  ]
  test.each(cases)('%s', (text, env, address) => {
    expect(parseEngineAddress(text, env)).toEqual(address)
  })
})

describe('addresses that cannot be used say what would do', () => {
  test.each([
    ['ssh://me:secret@host', 'ssh://host is an SSH address, which is not supported; forward the socket'],
    ['unix://', 'names no socket; write unix:///path/to/socket'],
    ['tcp://', 'write unix:///path/to/socket or tcp://host:port'],
    ['ftp://user:pw@host', 'ftp://host is no engine address'],
    [':::', '":::" is no engine address'],
  ])('%s', (text, words) => {
    const reason = parseEngineAddress(text, {})
    expect(reason).toEqual(expect.stringContaining(words))
    expect(reason).not.toMatch(/secret|pw@/)
  })
})

test('an address for people names no user', () => {
  expect(formatEngineAddress({ kind: 'tcp', host: 'h', port: 2376, tls: 'system' })).toBe('https://h:2376')
  expect(formatEngineAddress({ kind: 'socket', path: '//./pipe/docker_engine' })).toBe('npipe:////./pipe/docker_engine')
  expect(formatEngineAddress({ kind: 'socket', path: '/run/x.sock' })).toBe('unix:///run/x.sock')
})
