import type { Target } from '../../targets/target.ts'
import { libcText, systemName } from '../words/cell-words.ts'
import { hasEnded } from '../words/ended-words.ts'
import { escapeTerminal } from '../terminal/escape-terminal.ts'
import { countText } from '../words/quantity-text.ts'
import { terminalTable, type TableCell, type TableColumn } from '../terminal/terminal-table.ts'
import { wrap } from '../terminal/terminal-text.ts'
import { styled, type Look } from '../terminal/terminal-style.ts'
import { clip, withoutWorkflowCommands } from '../words/visible-text.ts'

const COLUMNS: readonly TableColumn[] = [
  { title: '', align: 'left' },
  { title: 'target', align: 'left', least: 16 },
  { title: 'libc or system', align: 'left' },
  { title: 'kernel', align: 'left' },
  { title: 'end of life', align: 'left' },
  { title: 'lacks', align: 'left', least: 12 },
  { title: 'image', align: 'left', optional: true },
]

/** `portcullis targets`: the places to run, one a line. `day`: today, `2026-12-01`. */
export function renderTargets(
  targets: readonly Target[],
  look: Look,
  day = new Date().toISOString().slice(0, 10),
): string {
  const table = terminalTable(
    COLUMNS,
    targets.map((target) => row(target, day)),
    look,
  )
  const notes = [`${countText(targets.length, 'target')}.`]
  if (targets.some(({ standIn }) => standIn !== null)) {
    notes.push('* can be stood in for where the image registry does not answer.')
  }
  if (targets.some(({ endOfLife }) => hasEnded(endOfLife, day)))
    notes.push('† has ended: nobody mends it for free any more.')
  if (targets.some(({ os }) => os !== 'linux'))
    notes.push(
      'Windows and macOS run on machines of their own, servercore and nanoserver in Docker on Windows (docs/engines.md).',
    )
  if (targets.some(({ custom }) => custom)) notes.push('+ from the configuration.')
  return withoutWorkflowCommands(`${table}\n\n${styled(wrap(notes.join(' '), look.width), 'dim', look.color)}\n`)
}

function row(target: Target, day: string): TableCell[] {
  return [
    plain(`${target.standIn === null ? ' ' : '*'}${target.custom ? '+' : ''}`.trimEnd()),
    { text: escapeTerminal(clip(target.id, 80)), style: 'bold' },
    plain(systemText(target)),
    plain(target.kernel ?? '–'),
    plain(hasEnded(target.endOfLife, day) ? `${target.endOfLife} †` : (target.endOfLife ?? '–')),
    plain(lacks(target)),
    { text: escapeTerminal(clip(imageText(target), 200)), style: 'dim' },
  ]
}

/** As people write it. */
function imageText({ image, os }: Target): string {
  if (image === null) return os === 'linux' ? 'the empty image' : 'no container'
  return image.replace(/^docker\.io\/(?:library\/)?/, '')
}

function systemText({ os, libc, system }: Target): string {
  return system === undefined ? libcText(libc) : systemName(os, system)
}

function lacks({ has, system }: Target): string {
  if (system !== undefined) return system.lacks.length === 0 ? '–' : `${system.lacks.length} known DLLs`
  if (has === null) return 'not known'
  const words: [boolean, string][] = [
    [has.shell, 'shell'],
    [has.caCertificates, 'certs'],
    [has.tzdata, 'tz'],
    [has.tmp, '/tmp'],
    [has.passwd, 'passwd'],
  ]
  const missing = words.filter(([there]) => !there).map(([, word]) => word)
  if (missing.length === words.length) return 'everything'
  return missing.join(', ') || 'nothing'
}

function plain(text: string): TableCell {
  return { text: escapeTerminal(clip(text, 80)), style: null }
}
