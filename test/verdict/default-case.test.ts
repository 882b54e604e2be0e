import { expect, test } from 'vitest'
import { DEFAULT_SMOKE } from '../../src/config/default-config.ts'
import type { Report } from '../../src/report/report.ts'
import { reportFinding } from '../../src/report/report-finding.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderPage } from '../../src/report/page/render-page.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { defaultCaseText } from '../../src/report/words/default-case-words.ts'
import { judgeStep } from '../../src/verdict/judge-step.ts'
import { context, outcome, scratch, smokeCase, staticBinary } from '../checks/samples.ts'
import { allPass } from '../report/sample-report.ts'

const WHERE = context(staticBinary(), scratch())

function starts(exitCode: number) {
  return judgeStep(DEFAULT_SMOKE, outcome({ step: 'starts', exitCode, stdout: 'usage\n' }), WHERE, null)
}

test.each([
  [0, 'note'],
  [1, 'warning'],
  [2, 'warning'],
])('the default case with exit code %s passes and says so: %s', (exitCode, severity) => {
  const { result, findings } = starts(exitCode)
  expect(result).toBe('pass')
  expect(findings).toMatchObject([{ id: 'smoke-by-default', severity, args: { args: '--help', exitCode } }])
})

test('a case of its own says nothing of that, even where it takes any exit code', () => {
  const smoke = smokeCase({ args: ['--help'], expect: { ...DEFAULT_SMOKE.expect } })
  expect(judgeStep(smoke, outcome({ exitCode: 1, stdout: 'usage\n' }), WHERE, null).findings).toEqual([])
})

/** Two cells of a green report, as the default case leaves them. */
function weak(...codes: readonly number[]): Report {
  const report = allPass()
  const cells = report.cells.slice(0, codes.length).map((cell, index) => {
    const findings = starts(codes[index]!).findings.map(reportFinding)
    return { ...cell, steps: [{ ...cell.steps[0]!, name: 'starts', findings }] }
  })
  return { ...report, cells }
}

test('the report says in one sentence how weak that is, with the codes that were taken', () => {
  expect(defaultCaseText(allPass())).toBeNull()
  expect(defaultCaseText(weak(0, 0))).toContain('only --help was run and any exit code taken; it was 0.')
  expect(defaultCaseText(weak(0, 1))).toContain('it was 0 in 1 cell, 1 in 1 cell.')
})

test('terminal, comment and page say it', () => {
  const report = weak(0, 1)
  const flat = (text: string): string => text.replace(/[\s\\`]+/g, ' ')
  const said = 'no smoke case is configured, so only --help was run'
  expect(flat(renderTerminal(report, { width: 100, color: false }))).toContain(said)
  expect(flat(renderMarkdown(report))).toContain(said)
  expect(flat(renderPage(report))).toContain(said)
})
