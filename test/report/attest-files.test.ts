import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attestFiles } from '../../src/report/formats/attest-files.ts'
import { renderTestResult } from '../../src/report/formats/test-result.ts'
import { mixed } from './sample-report.ts'

test('both halves of the statement', () => {
  const report = mixed()
  const statement = JSON.parse(renderTestResult(report)) as {
    subject: { digest: { sha256: string } }[]
    predicate: object
  }
  const { predicate, subjects } = attestFiles(report)
  expect(JSON.parse(predicate)).toEqual(statement.predicate)
  expect(
    subjects
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ')[0]),
  ).toEqual(statement.subject.map(({ digest }) => digest.sha256))
})

test('sha256sum reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-attest-'))
  writeFileSync(join(folder, 'app'), 'x')
  const sha256 = createHash('sha256').update('x').digest('hex')
  const binaries = [{ ...mixed().binaries[0]!, path: 'app', sha256 }]
  writeFileSync(join(folder, 'subjects.sha256'), attestFiles({ ...mixed(), binaries }).subjects)
  const said = execFileSync('sha256sum', ['--check', '--strict', 'subjects.sha256'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(said).toBe('app: OK\n')
})

test('a path cannot add a line', () => {
  const binaries = [{ ...mixed().binaries[0]!, path: `a\n${'0'.repeat(64)}  b\u2028\\n` }]
  expect(attestFiles({ ...mixed(), binaries }).subjects.split(/[\n\u2028]/)).toHaveLength(2)
})
