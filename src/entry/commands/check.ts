import { join } from 'node:path'
import type { Report } from '../../report/report.ts'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { run, type RunResult } from '../../run.ts'
import type { BaselineStore } from '../../timing/baseline.ts'
import { VERSION } from '../../version.ts'
import type { CheckOptions } from '../arguments/arguments.ts'
import type { Format } from '../arguments/config-arguments.ts'
import { loadBaseline } from '../files/baseline.ts'
import { readConfigFor } from '../fanout/with-their-systems.ts'
import { hashConfig } from '../files/load-config.ts'
import { nodePorts } from '../process/node-ports.ts'
import { progress } from '../progress/progress.ts'
import { outFolder } from '../files/out-folder.ts'
import { useColor, widthOf } from '../process/terminal.ts'
import { stopSignals } from '../process/stop-signals.ts'

/** `portcullis check FILE`: the report alone on stdout, progress on stderr. Returns the exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const config = await readConfigFor([options.file], options.config, options)
  // Before anything is run for nothing.
  if (options.out !== null) outFolder(options.out)
  const baseline = await loadBaseline(options.baseline)
  const history = await openHistory(options.timerHistory)
  const shown = progress(process.stderr, useColor(process.stderr, process.env))
  using stop = stopSignals((signal) => shown.line(`${signal}: stopping the cells, then a partial report follows`))
  const ports = nodePorts({
    signal: stop.signal,
    onEvent: shown.onEvent,
    debug: (line) => options.verbose && shown.line(escapeTerminal(line)),
  })
  const subject = { binaries: [options.file], config, configHash: await hashConfig(config), toolVersion: VERSION }
  let result: RunResult
  try {
    result = await run(subject, ports)
  } finally {
    shown.end()
  }
  const report = baseline.compare(result.report)
  if (history !== null) {
    const { historyLines, rollTimerHistory } = await import('../files/roll-timer-history.ts')
    const cells = await rollTimerHistory(report, history)
    for (const line of historyLines(cells)) shown.line(escapeTerminal(line))
  }
  const text = await render(report, options)
  process.stdout.write(text)
  if (options.out !== null) await writeReports(options.out, report)
  return result.exitCode
}

async function openHistory(path: string | null): Promise<BaselineStore | null> {
  if (path === null) return null
  const store = (await import('../files/timer-history-file.ts')).timerHistoryFile(path)
  await store.read()
  return store
}

/** What is drawn on. */
export type Screen = Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>

interface RenderOptions {
  readonly format: Format
  readonly verbose: boolean
  /** Absent = stdout. */
  readonly screen?: Screen
  /** Address of the findings' pages, where it is known. */
  readonly docs?: string | null
}

/** The report in the form that was asked for. */
export async function render(
  report: Report,
  { format, verbose, screen = process.stdout, docs = null }: RenderOptions,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/formats/render-json.ts')).renderJson(report)
    case 'markdown':
      return (await import('../../report/markdown/render-markdown.ts')).renderMarkdown(report)
    case 'html':
      return (await import('../../report/page/render-page.ts')).renderPage(report)
    case 'junit':
      return (await import('../../report/formats/junit.ts')).renderJunit(report)
    case 'sarif':
      return (await import('../../report/formats/sarif.ts')).renderSarif(report, { docs })
    case 'badge':
      return (await import('../../report/formats/badge.ts')).renderBadge(report)
    case 'go-bench':
      return (await import('../../report/timers/timer-go-bench.ts')).timerGoBench(report)
    case 'terminal': {
      const { renderTerminal } = await import('../../report/terminal/render-terminal.ts')
      const color = useColor(screen, process.env)
      return renderTerminal(report, { width: widthOf(screen), color, verbose, isLog: screen.isTTY !== true })
    }
  }
}

/** The files of `--out`, as docs/formats.md lists them, in `folder`, which is made where it is missing. `done`: what is rendered already. */
export async function writeReports(
  folder: string,
  report: Report,
  docs: string | null = null,
  done: { readonly format: Format; readonly text: string } | null = null,
): Promise<{ json: string; markdown: string }> {
  const { renderTestResult } = await import('../../report/formats/test-result.ts')
  const { renderSignature } = await import('../../signature/make-signature.ts')
  const { attestFiles } = await import('../../report/formats/attest-files.ts')
  const { timerGoBench } = await import('../../report/timers/timer-go-bench.ts')
  const { writeParts, writeText } = await import('../files/write-parts.ts')
  outFolder(folder)
  for (const [name, format] of FILES) {
    writeParts(join(folder, name), done?.format === format ? [done.text] : await partsOf(report, format, docs))
  }
  const here = process.cwd()
  writeText(join(folder, 'test-result.json'), renderTestResult(report, here))
  const { predicate, subjects } = attestFiles(report, here)
  writeText(join(folder, 'test-result.predicate.json'), predicate)
  writeText(join(folder, 'subjects.sha256'), subjects)
  writeText(join(folder, 'platform-signature.json'), renderSignature(report, here))
  const bench = timerGoBench(report)
  if (bench !== '') writeText(join(folder, 'timers.txt'), bench)
  return { json: join(folder, 'report.json'), markdown: join(folder, 'report.md') }
}

/** What is long for many cells comes in parts. */
async function partsOf(report: Report, format: Format, docs: string | null): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return (await import('../../report/formats/render-json.ts')).jsonParts(report)
    case 'html':
      return (await import('../../report/page/render-page.ts')).pageParts(report)
    default:
      return [await render(report, { format, verbose: false, docs })]
  }
}

const FILES: readonly (readonly [name: string, format: Format])[] = [
  ['report.json', 'json'],
  ['report.md', 'markdown'],
  ['report.html', 'html'],
  ['report.sarif', 'sarif'],
  ['junit.xml', 'junit'],
  ['badge.json', 'badge'],
]
