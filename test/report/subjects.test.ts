import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { attestFiles } from '../../src/report/formats/attest-files.ts'
import { subjectsOf } from '../../src/report/formats/subjects.ts'
import { renderTestResult } from '../../src/report/formats/test-result.ts'
import type { ReportBinary } from '../../src/report/report.ts'
import { makeSignature } from '../../src/signature/make-signature.ts'
import { platformSignatureSchema } from '../../src/signature/platform-signature.ts'
import { mixed } from './sample-report.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

function reportOf(...binaries: readonly (Pick<ReportBinary, 'path' | 'sha256'> & Partial<ReportBinary>)[]) {
  return { ...mixed(), binaries: binaries.map((each) => ({ ...mixed().binaries[0]!, ...each })) }
}

test('two binaries called app have names of their own, the same in all three files, and sha256sum finds both', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-subjects-'))
  const paths = ['dist/linux_amd64/app', './dist/linux_arm64/app', join(folder, 'dist/other/app')]
  const binaries = paths.map((path) => ({ path, sha256: digestOf(path) }))
  for (const path of paths) {
    const file = path.startsWith('/') ? path : join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, path)
  }
  const report = reportOf(...binaries)
  const { subjects } = attestFiles(report, folder)
  writeFileSync(join(folder, 'subjects.sha256'), subjects)
  const checked = execFileSync('sha256sum', ['--check', '--strict', 'subjects.sha256'], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const names = ['dist/linux_amd64/app', 'dist/linux_arm64/app', 'dist/other/app']
  expect(checked).toBe(names.map((name) => `${name}: OK\n`).join(''))
  const statement = JSON.parse(renderTestResult(report, folder)) as { subject: { name: string }[] }
  expect(statement.subject.map(({ name }) => name)).toEqual(names)
  expect(makeSignature(report, folder).subject).toEqual(statement.subject)
})

test('different files at one path keep apart by platform, then by digest; the same file twice is one subject', () => {
  const names = subjectsOf(
    reportOf(
      { path: 'dist/app', sha256: digestOf('1') },
      { path: 'dist//app', sha256: digestOf('2'), arch: 'arm64' },
      { path: 'dist/./app', sha256: digestOf('3'), arch: 'arm64' },
      { path: './dist/app', sha256: digestOf('1') },
    ),
  ).map(({ name }) => name)
  expect(names).toEqual(['dist/app', 'dist/app (linux/arm64)', `dist/app (${digestOf('3').slice(0, 12)})`])
})

test.each([
  ['/src/app/dist/server', '/src/app', 'dist/server'],
  ['/src/app/dist/server', '/src/app/', 'dist/server'],
  ['/src/application/server', '/src/app', '/src/application/server'],
  ['../server', '/src/app', '../server'],
  ['C:\\src\\dist\\app.exe', 'C:\\src', 'dist/app.exe'],
  ['dist\\app.exe', '/src', 'dist_app.exe'],
  ['.hidden/..app', '/src', '.hidden/..app'],
])('%s in %s is %s', (path, folder, name) => {
  expect(subjectsOf(reportOf({ path, sha256: digestOf(path) }), folder)).toEqual([{ name, sha256: digestOf(path) }])
})

test('a signature of the longest path that Linux opens can be read', () => {
  const path = `${'a/'.repeat(2_047)}b`
  expect(platformSignatureSchema.safeParse(makeSignature(reportOf({ path, sha256: digestOf('x') }))).success).toBe(true)
})
