import type { Progress } from './shown.ts'
import { engineLine, judgedLine, predictionLines } from './progress-lines.ts'
import { progressNames } from './progress-names.ts'

/** Progress for logs: a line per event that a reader wants, nothing is ever rewritten. */
export function plainProgress(stream: NodeJS.WritableStream, color: boolean): Progress {
  let nameOf = progressNames([])
  const line = (text: string): void => void stream.write(`${text}\n`)
  return {
    line,
    end: () => undefined,
    onEvent(event) {
      if (event.kind === 'planned') {
        nameOf = progressNames(event.cells)
        for (const each of predictionLines(event.cells, color)) line(each)
      } else if (event.kind === 'engine') line(engineLine(event))
      else if (event.kind === 'judged') line(judgedLine(nameOf(event.cell), event.judgement, color, 0))
    },
  }
}
