import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlatformNeeds, PlatformSignature } from '../../src/signature/platform-signature.ts'
import { goBuild } from '../helpers/go-build.ts'
import { check, ROOT } from '../helpers/portcullis.ts'

/** The command line under this Node in other userlands, without engine and network. */
const folder = mkdtempSync(join(tmpdir(), 'portcullis-verify-'))
let binary: string

beforeAll(async () => {
  chmodSync(folder, 0o755)
  binary = goBuild(join(ROOT, 'test/fixtures/seccomp/with-c'), { cgo: true })
  const words = ['--run', '', '--target', 'debian:12', '--target', 'debian:13', '--no-timers', '--pull', 'never']
  await check([binary, ...words, '--out', folder])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made = () => JSON.parse(readFileSync(join(folder, 'platform-signature.json'), 'utf8')) as PlatformSignature

/** A copy of the signature in which the binary needs something else. */
function altered(needs: Partial<PlatformNeeds>): string {
  const signature = made()
  const { binaries } = signature.predicate.platform
  const [first] = binaries
  const changed = { ...signature.predicate.platform, binaries: [{ ...first!, needs: { ...first!.needs, ...needs } }] }
  const predicate = { ...signature.predicate, platform: changed }
  writeFileSync(join(folder, 'altered.json'), JSON.stringify({ ...signature, predicate }))
  return '/signed/altered.json'
}

function verifyIn(standIn: string, words: readonly string[], options: readonly string[] = []) {
  const mounts = [`${ROOT}:/repo:ro`, `${process.execPath}:/node:ro`, `${folder}:/signed:ro`, `${binary}:/app:ro`]
  const start = ['run', '--rm', '--network', 'none', '--label', 'portcullis.test=verify', ...options]
  const volumes = mounts.flatMap((mount) => ['-v', mount])
  const image = `portcullis.local/stand-in/${standIn}`
  const command = ['/node', '/repo/src/cli/cli.ts', 'verify', '--on-this-host', ...words]
  return spawnSync('docker', [...start, ...volumes, image, ...command], { encoding: 'utf8' })
}

test('the signature says what the binary needs and where that was proven', () => {
  const { subject, predicate } = made()
  const [only] = predicate.platform.binaries
  expect(predicate.result).toBe('PASSED')
  expect(subject).toEqual([{ name: binary, digest: { sha256: only!.sha256 } }])
  expect(only!.needs).toMatchObject({ os: 'linux', libc: 'glibc', interpreter: expect.stringContaining('ld-linux') })
  // The kernel counts memory; threads are looked at, and a program of milliseconds may show few of them.
  expect(only!.needs.peak.memoryBytes).toBeGreaterThan(1 << 20)
  expect(only!.proven.map(({ target }) => target)).toEqual(['debian:12', 'debian:13'])
  expect(only!.proven[0]).toMatchObject({ clockSource: expect.any(String), openFilesLimit: 1024, pidsLimit: 512 })
})

test('a userland that has it all, with the binary itself', () => {
  const { status, stdout } = verifyIn('debian-12', ['/signed/platform-signature.json', '/app'])
  expect(stdout).toContain('fits this machine')
  expect(stdout).not.toContain('✗')
  expect(status).toBe(0)
})

test('a userland with an older C library', () => {
  const { status, stdout } = verifyIn('debian-11', ['/signed/platform-signature.json'])
  expect(stdout).toMatch(/✗ libc {4}libc\.so\.6 here lacks (?:GLIBC_[\d.]+, )*GLIBC_2\.34\n/)
  expect(status).toBe(1)
})

test('another file than the one that was tested', () => {
  const { status, stdout } = verifyIn('debian-12', ['/signed/platform-signature.json', '/node'])
  expect(stdout).toMatch(/✗ binary .* not among those that were tested/)
  expect(status).toBe(1)
})

test('limits of the container, and a CPU that there is none of', () => {
  const peak = { openFiles: 5000, threads: 200, memoryBytes: 600 << 20 }
  const limits = ['--ulimit', 'nofile=2000:2000', '--pids-limit', '100', '--memory', '512m']
  const { status, stdout } = verifyIn('debian-12', [altered({ peak })], limits)
  expect(stdout).toContain('open files: its smoke cases used 5000, the limit here is 2000')
  expect(stdout).toContain('threads: its smoke cases used 200, the limit here is 100')
  expect(stdout).toContain('memory: its smoke cases used 600 MiB, the limit here is 512 MiB')
  expect(status).toBe(1)
  const future = verifyIn('debian-12', [altered({ system: { version: '99.0', because: 'go9.9' } })])
  expect(future).toMatchObject({ status: 1, stdout: expect.stringContaining('go9.9 needs Linux 99.0') })
})

test('what is no signature is wrong input', () => {
  writeFileSync(join(folder, 'hostile.json'), '{"_type":"\u001b[2J"}')
  const { status, stdout, stderr } = verifyIn('debian-12', ['/signed/hostile.json'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).not.toContain('\u001b')
})
