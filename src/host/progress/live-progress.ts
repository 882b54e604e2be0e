import type { Outcome } from '../../report/report.ts'
import { columnsOf } from '../../report/terminal/terminal-text.ts'
import { fitStyled } from './fit-styled.ts'
import type { PlannedCell } from '../../run/ports.ts'
import { LiveRegion } from './live-region.ts'
import { liveView, type LiveState, type Phase } from './live-view.ts'
import { engineLine, judgedLine, predictionLines } from './progress-lines.ts'
import { progressNames } from './progress-names.ts'
import type { Progress } from './shown.ts'

const FRAME_MS = 120

/** Progress on a terminal: lines as cells are judged, and under them what is under way. */
export function liveProgress(stream: NodeJS.WriteStream, color: boolean): Progress {
  const region = new LiveRegion(stream)
  const active = new Map<string, { phase: Phase; sinceMs: number }>()
  /** Cells whose smoke cases are over: what is told of them then belongs to their timers. */
  const judged = new Set<string>()
  const outcomes: Outcome[] = []
  let timed = 0
  const startedMs = performance.now()
  let planned: readonly PlannedCell[] = []
  let nameOf = progressNames(planned)
  let nameColumns = 0
  let ticking: NodeJS.Timeout | null = null

  const draw = (above: string | null = null): void => {
    const room = { columns: stream.columns || 80, rows: stream.rows || 24, color }
    const state: LiveState = { total: planned.length, outcomes, timed, active, startedMs, nameColumns }
    const clipped = above === null ? null : fitStyled(above, room.columns - 1)
    region.draw(active.size === 0 ? [] : liveView(state, performance.now(), room), clipped)
    tick()
  }
  /** Nothing of ours runs while timers are measured, this display included. */
  const tick = (): void => {
    const still = active.size === 0 || [...active.values()].some(({ phase }) => phase === 'timing')
    if (still && ticking) {
      clearInterval(ticking)
      ticking = null
    } else if (!still) ticking ??= setInterval(draw, FRAME_MS).unref()
  }
  const onResize = (): void => draw()
  stream.on('resize', onResize)

  return {
    line: draw,
    end: () => {
      active.clear()
      tick()
      stream.off('resize', onResize)
      region[Symbol.dispose]()
      // Before the report, where that goes to the same screen.
      if (planned.length > 0) stream.write('\n')
    },
    onEvent(event) {
      switch (event.kind) {
        case 'planned':
          planned = event.cells
          nameOf = progressNames(planned)
          nameColumns = Math.max(...planned.map(({ cell }) => columnsOf(nameOf(cell))), 0)
          for (const each of predictionLines(planned, color)) draw(each)
          return
        case 'engine':
          return draw(engineLine(event))
        case 'phase': {
          const name = nameOf(event.cell)
          const sinceMs = active.get(name)?.sinceMs ?? performance.now()
          active.set(name, { phase: judged.has(name) ? 'timing' : event.phase, sinceMs })
          return draw()
        }
        case 'judged': {
          const name = nameOf(event.cell)
          judged.add(name)
          active.delete(name)
          outcomes.push(event.judgement.outcome)
          return draw(judgedLine(name, event.judgement, color, nameColumns))
        }
        case 'timed':
          timed += 1
          active.delete(nameOf(event.cell))
          return draw()
      }
    },
  }
}
