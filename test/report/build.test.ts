import { expect, test } from 'vitest'
import { finding } from '../../src/findings.ts'
import { reportSchema } from '../../src/report/report.ts'
import { allPass, HELLO, mixed, observation, passes, sampleReport, targetsNamed } from './sample-report.ts'

test('a finding comes with the words of the catalogue and its arguments', () => {
  const centos = mixed().cells.find(({ target }) => target.id === 'centos:7')!
  expect(centos.prediction.findings[0]).toMatchObject({
    id: 'glibc-too-old',
    severity: 'error',
    title: 'glibc too old',
    message: expect.stringContaining('centos:7 has glibc 2.17'),
    remedy: { text: expect.stringContaining('zig cc'), command: expect.stringContaining('gnu.2.17') },
    args: { target: 'centos:7', provided: '2.17' },
  })
})

test.each([
  ['added where the judgement does not say it', []],
  ['not said twice', [finding('stand-in-used', 'note', { target: 'centos:7', standIn: 'centos-7' })]],
])('a stand-in is a note and stands with the image: %s', (_how, findings) => {
  const report = sampleReport({
    binaries: [HELLO],
    targets: targetsNamed('centos:7'),
    cell: (target) => {
      const rest = passes(target, 1)
      const image = { reference: 'portcullis-stand-in/centos-7', digest: 'sha256:1', standIn: 'centos-7' }
      return { ...rest, judgement: { ...rest.judgement, findings }, observation: observation(target, 1, { image }) }
    },
  })
  const [cell] = reportSchema.parse(report).cells
  expect(cell?.image).toEqual({ reference: 'portcullis-stand-in/centos-7', digest: 'sha256:1', standIn: 'centos-7' })
  expect(cell?.findings.map(({ id, severity }) => [id, severity])).toEqual([['stand-in-used', 'note']])
})

test('timers are summarised; a path without samples says nothing', () => {
  const report = sampleReport({
    binaries: [HELLO],
    targets: targetsNamed('debian:12'),
    cell: (target) => {
      const timer = { periodNs: 10_000_000, missed: 2 } as const
      const timers = [
        { ...timer, path: 'os', latenessNs: [30, 10, 20, 40] },
        { ...timer, path: 'go', latenessNs: [] },
      ] as const
      return { ...passes(target, 1), observation: observation(target, 1, { timers }) }
    },
  })
  expect(report.cells[0]?.timers).toEqual({
    paths: [
      {
        path: 'os',
        periodNs: 10_000_000,
        samples: 4,
        p50Ns: 20,
        p90Ns: 40,
        p95Ns: 40,
        p99Ns: 40,
        maxNs: 40,
        missed: 2,
      },
    ],
    clock: { nowNs: 42.5, syscallNs: 183, path: 'vdso' },
  })
})

test('a cell that nothing was run in has no image, facts, steps and timers', () => {
  const report = sampleReport({
    binaries: [HELLO],
    targets: targetsNamed('debian:12'),
    change: { engine: null },
    cell: (target) => ({ ...passes(target, 1, []), observation: null }),
  })
  expect(report.engine).toBeNull()
  expect(report.cells[0]).toMatchObject({ image: null, facts: null, steps: [], timers: null })
})

test("neither the engine's address nor the list of imports is in the report", () => {
  const report = allPass()
  expect(Object.keys(report.engine!)).not.toContain('address')
  expect(Object.keys(report.binaries[0]!)).not.toContain('imports')
  expect(report.cells.every(({ binary }) => binary === HELLO.sha256)).toBe(true)
})
