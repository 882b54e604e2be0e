import type { RunEvent } from '../../run.ts'
import type { Progress } from './progress.ts'

export interface LateProgress {
  readonly onEvent: (event: RunEvent) => void
  /** One line of its own, not escaped yet. */
  line(text: string): void
  /** Resolves when everything told so far is on the screen. */
  shown(): Promise<void>
  /** Takes the status line away, once all is shown. */
  end(): Promise<void>
}

/** Progress on stderr. Its code and the stream are loaded with the first thing to show, which comes when the first cell is being made. */
export function lateProgress(): LateProgress {
  let opened: Promise<Shown> | null = null
  const show = (what: (shown: Shown) => void): Promise<void> => (opened ??= open()).then(what)
  return {
    onEvent: (event) => void show(({ progress }) => progress.onEvent(event)),
    line: (text) => void show(({ progress, escape }) => progress.line(escape(text))),
    shown: async () => {
      if (opened) await show(() => undefined)
    },
    end: async () => {
      if (opened) await show(({ progress }) => progress.end())
    },
  }
}

interface Shown {
  readonly progress: Progress
  readonly escape: (text: string) => string
}

async function open(): Promise<Shown> {
  const [{ progress }, { useColor }, { escapeTerminal }] = await Promise.all([
    import('./progress.ts'),
    import('../process/terminal.ts'),
    import('../../report/terminal/escape-terminal.ts'),
  ])
  return { progress: progress(process.stderr, useColor(process.stderr, process.env)), escape: escapeTerminal }
}
