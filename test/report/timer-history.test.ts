import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { timerHistoryFile } from '../../src/host/files/timer-history-file.ts'
import { rollHistory } from '../../src/report/timers/timer-history.ts'
import { measuredReport } from './sample-duet.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-history-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const RUN = { runner: 'ubuntu-24.04', probe: '0123456789abcdef' }

test('runs are added in a file that need not be there, and compared from the tenth on, fenced from the twentieth', async () => {
  const path = join(folder, 'deep', 'timers.jsonl')
  const store = timerHistoryFile(path)
  const kinds: (string | undefined)[] = []
  for (let run = 0; run < 21; run += 1) {
    const compared = await rollHistory(measuredReport(), RUN, store)
    // The contaminated one is neither compared nor kept.
    expect(compared.map(({ cell }) => cell)).not.toContain('linux/amd64@centos-7')
    kinds.push(compared.find(({ cell }) => cell === 'linux/amd64@scratch')?.comparison.kind)
  }
  expect(kinds.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'too-few'))
  expect(kinds.slice(10, 20)).toEqual(Array.from({ length: 10 }, () => 'gathering'))
  expect(kinds[20]).toBe('usual')
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(21 * 4 + 1)

  const later = measuredReport()
  later.cells[0]!.timers!.duet!.p90!.estimate += 0.7
  const compared = await rollHistory(later, RUN, store)
  expect(compared[0]).toMatchObject({ cell: 'linux/amd64@scratch', comparison: { kind: 'later', runs: 21 } })
})

test.each([
  ['a text', 'notes of mine\n', 'holds something else'],
  ['a report', '{"schema": "portcullis-report/1"}\n', 'holds something else'],
])('%s is no history: it is refused, and left alone', async (_name, text, problem) => {
  const path = join(folder, 'mine')
  writeFileSync(path, text)
  const rolling = rollHistory(measuredReport(), RUN, timerHistoryFile(path))
  await expect(rolling).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(problem) as string })
  expect(readFileSync(path, 'utf8')).toBe(text)
  await expect(timerHistoryFile(folder).read()).rejects.toThrow(/is a folder/)
})

test('a history that is broken off is used as far as it goes, and written whole again', async () => {
  const path = join(folder, 'broken.jsonl')
  writeFileSync(path, '{"v":2,"at":"2026-')
  await rollHistory(measuredReport(), RUN, timerHistoryFile(path))
  expect(readFileSync(path, 'utf8')).toMatch(/^(\{"v":2,.*\}\n){4}$/)
})

test('cells of a fan-out stand under the runner and engine of the job that measured them, wherever they are merged', async () => {
  const path = join(folder, 'fan-out.jsonl')
  const report = measuredReport()
  const { engine } = report
  const slice = (name: string, runner: string, own: typeof engine) => ({ name, runner, engine: own, durationMs: 1 })
  report.slices = [
    slice('a.1', 'ubuntu-24.04', engine),
    slice('b.1', 'ubuntu-24.04-arm', { ...engine!, kind: 'podman', rootless: true }),
  ]
  report.engine = null
  for (const [index, cell] of report.cells.entries()) cell.slice = ['a.1', 'b.1'][index % 2]!
  delete report.cells.at(-1)!.slice
  const compared = await rollHistory(report, { ...RUN, runner: 'the-merging-machine' }, timerHistoryFile(path))
  expect(compared.map(({ cell }) => cell)).not.toContain(report.cells.at(-1)!.id)
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const keys = lines.map((line) => JSON.parse(line) as { runner: string; engine: string })
  const under = keys.map((key) => `${key.runner}, ${key.engine}`)
  expect(new Set(under)).toEqual(new Set(['ubuntu-24.04, docker', 'ubuntu-24.04-arm, podman rootless']))
})
