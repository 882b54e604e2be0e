import type { Report } from '../../report/report.ts'
import { useColor, widthOf } from '../process/terminal.ts'

/** What is drawn on. */
export type Screen = Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>

export interface RenderOptions {
  readonly verbose: boolean
  /** Absent = stdout. */
  readonly screen?: Screen
  /** Address of the findings' pages, where it is known. */
  readonly docs?: string | null
}

interface Form {
  /** Its file in the folder of `--out`; null = only where it is asked for by name. */
  readonly file: string | null
  /** What it is for, as docs/formats.md has it. */
  readonly says: string
  /** Loads the renderer when it is called. What is long for many cells comes in parts; no text at all means there is nothing to write. */
  readonly parts: (report: Report, options: RenderOptions) => Promise<Iterable<string>>
}

/** Every form of `--format`. A new one is a renderer in report/ and a row here; command line, help, `--out` and the test of docs/formats.md read this table. */
export const FORMS = {
  terminal: {
    file: null,
    says: 'people at a terminal, logs',
    parts: async (report, { verbose, screen = process.stdout }) => {
      const { renderTerminal } = await import('../../report/terminal/render-terminal.ts')
      const color = useColor(screen, process.env)
      return [renderTerminal(report, { width: widthOf(screen), color, verbose, isLog: screen.isTTY !== true })]
    },
  },
  markdown: {
    file: 'report.md',
    says: 'pull requests and step summaries, at most 60,000 characters',
    parts: async (report) => [(await import('../../report/markdown/render-markdown.ts')).renderMarkdown(report)],
  },
  json: {
    file: 'report.json',
    says: 'machines; `schema/report.schema.json` is its JSON Schema',
    parts: async (report) => (await import('../../report/formats/render-json.ts')).jsonParts(report),
  },
  html: {
    file: 'report.html',
    says: 'people who want to look closer: [the page](#the-page)',
    parts: async (report) => (await import('../../report/page/render-page.ts')).pageParts(report),
  },
  junit: {
    file: 'junit.xml',
    says: 'CI systems that show tests: [JUnit](#junit)',
    parts: async (report) => [(await import('../../report/formats/junit.ts')).renderJunit(report)],
  },
  sarif: {
    file: 'report.sarif',
    says: 'code scanning: [SARIF](#sarif)',
    parts: async (report, { docs = null }) => [
      (await import('../../report/formats/sarif.ts')).renderSarif(report, { docs }),
    ],
  },
  badge: {
    file: 'badge.json',
    says: 'a badge in a README: [badge](#badge)',
    parts: async (report) => [(await import('../../report/formats/badge.ts')).renderBadge(report)],
  },
  'go-bench': {
    file: 'timers.txt',
    says: "`benchstat` and tools that read Go's benchmarks; the file is there where timers ran beside the host",
    parts: async (report) => {
      const text = (await import('../../report/timers/timer-go-bench.ts')).timerGoBench(report)
      return text === '' ? [] : [text]
    },
  },
} as const satisfies Readonly<Record<string, Form>>

export type Format = keyof typeof FORMS
export const FORMATS = Object.keys(FORMS) as readonly Format[]

/** The report in the form that was asked for. */
export async function render(report: Report, format: Format, options: RenderOptions): Promise<string> {
  return [...(await FORMS[format].parts(report, options))].join('')
}
