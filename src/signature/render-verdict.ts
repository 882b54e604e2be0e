import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { styled, type Look } from '../report/terminal/terminal-style.ts'
import type { Style } from '../report/words/style.ts'
import type { HostPoint, HostVerdict } from './compare-host.ts'

const MARKS: Readonly<Record<HostPoint['result'], readonly [mark: string, style: Style]>> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  refused: ['✗', 'red'],
}

/** Everything compared, refusals included, for a terminal. */
export function renderVerdict({ binary, fits, points }: HostVerdict, look: Look): string {
  const name = binary === null ? 'the signature' : `${binary.name} (sha256 ${binary.sha256.slice(0, 12)})`
  const verdict = fits ? 'fits this machine' : whyNot(points)
  const head = styled(escapeTerminal(`${name} ${verdict}`), fits ? 'green' : 'red', look.color)
  const lines = points.map(({ about, result, message }) => {
    const [mark, style] = MARKS[result]
    return `  ${styled(mark, style, look.color)} ${about.padEnd(6)}  ${escapeTerminal(message)}`
  })
  return `${[head, ...lines].join('\n')}\n`
}

/** A signature of tests that failed says nothing against the machine. */
function whyNot(points: readonly HostPoint[]): string {
  const refused = points.filter(({ result }) => result === 'refused')
  const untested = refused.filter(({ about }) => about === 'result')
  if (untested.length === 0) return 'does not fit this machine'
  if (untested.length === refused.length) return 'did not pass its tests; nothing here speaks against this machine'
  return 'did not pass its tests, and does not fit this machine'
}
