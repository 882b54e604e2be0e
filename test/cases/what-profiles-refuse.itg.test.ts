import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report, ReportCell } from '../../src/report/report.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { goBuild } from '../helpers/go-build.ts'
import { check, findingIds, ROOT } from '../helpers/portcullis.ts'

/** One program that does a thing a case: which profile forbids which, and as what that is told. */
const CASES = ['files', 'threads', 'memory', 'root', 'statx'] as const
/** The others differ from these in data alone, which test/targets/kernel-seccomp.test.ts holds. */
const KERNELS = ['3.10', '4.4', '4.14', '6.1']
const NAMES = builtInProfiles()
  .filter(({ kernel }) => kernel === undefined || KERNELS.includes(kernel))
  .map(({ name }) => name)

let binary: string
let filter: string
beforeAll(() => {
  binary = goBuild(`${ROOT}/test/fixtures/probe/needs`)
  filter = join(mkdtempSync(join(tmpdir(), 'portcullis-filter-')), 'no-statx.json')
  const rule = { names: ['statx'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 }
  writeFileSync(filter, JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [rule] }))
})

describe.each(['docker', 'podman'])('through check, on %s', (engine) => {
  let report: Report
  beforeAll(async () => {
    const profiles = [...NAMES, `seccomp=${filter}`].flatMap((name) => ['--profile', name])
    const runs = CASES.flatMap((name) => ['--run', name])
    const words = [binary, '--engine', engine, '--target', 'debian:12', '--no-timers', ...profiles, ...runs]
    report = (await check(words)).report
  }, 120_000)

  function cellOf(profile: string): ReportCell {
    return report.cells.find((cell) => cell.profile === profile)!
  }

  /** Case -> the finding that leads, of those that did not pass. */
  function failures(profile: string): Record<string, string | undefined> {
    const failed = cellOf(profile).steps.filter(({ result }) => result !== 'pass')
    return Object.fromEntries(failed.map(({ name, findings }) => [name.replace('run: ', ''), findings[0]?.id]))
  }

  const NO_STATX = { statx: 'system-call-refused' }
  const LIMITS = { files: 'open-files-limit', threads: 'thread-limit' }

  test.each<[profile: string, failures: Record<string, string>]>([
    ['default', {}],
    ['quota', {}],
    ['limits', { ...LIMITS }],
    ['memory', { memory: 'killed-for-memory' }],
    ['readonly', { root: 'read-only-file-system' }],
    ['nonroot', { root: 'permission-refused' }],
    ['nocaps', {}],
    ['engine-capabilities', {}],
    ['hardened', { ...LIMITS, memory: 'killed-for-memory', root: 'read-only-file-system' }],
    ['seccomp-default', {}],
    ['seccomp-none', {}],
    ['seccomp-no-statx', { ...NO_STATX }],
    ['hostpid', { root: 'permission-refused' }],
    ['hostnet', {}],
    ['kernel-3.10', { ...NO_STATX }],
    ['kernel-4.4', { ...NO_STATX }],
    ['kernel-4.14', {}],
    ['kernel-6.1', {}],
  ])('%s', (profile, expected) => {
    expect(failures(profile)).toEqual(expected)
    const passes = profile === 'quota' ? 'warn' : 'pass'
    expect(cellOf(profile).outcome).toBe(Object.keys(expected).length === 0 ? passes : 'fail')
  })

  test('a program of an older go line is warned of the quota, and of no other profile', () => {
    const warned = report.cells.filter((cell) => findingIds(cell).includes('gomaxprocs-over-quota'))
    expect(warned.map(({ profile }) => profile).sort()).toEqual(['hardened', 'quota'])
  })

  test('nocaps refuses what engine-capabilities permits', async () => {
    const profiles = ['nocaps', 'engine-capabilities'].flatMap((name) => ['--profile', name])
    const words = [
      binary,
      '--engine',
      engine,
      '--target',
      'debian:12',
      '--no-timers',
      ...profiles,
      '--run',
      'capability',
    ]
    const { cells } = (await check(words)).report
    expect(cells.map(({ outcome }) => outcome)).toEqual(['fail', 'pass'])
    expect(cells[0]!.steps[0]!.findings[0]).toMatchObject({
      id: 'permission-refused',
      remedy: { text: expect.stringContaining('engine-capabilities') as string },
    })
  })

  test('every profile has its cell; one that the engine cannot do is unknown, with the reason', () => {
    expect(report.cells).toHaveLength(NAMES.length + 1)
    for (const cell of report.cells.filter(({ outcome }) => outcome === 'unknown')) {
      expect(['selinux', 'timens']).toContain(cell.profile)
      expect(findingIds(cell)).toContain('profile-refused')
      expect(cell.reason).toMatch(/SELinux|time namespaces/)
    }
    expect(cellOf('timens').outcome).toBe('unknown')
  })
})
