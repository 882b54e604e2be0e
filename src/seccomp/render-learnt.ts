import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { countText, listText } from '../report/words/quantity-text.ts'
import { styled, type Look } from '../report/terminal/terminal-style.ts'
import type { Style } from '../report/words/style.ts'
import { learnVerdict, type LearnCell, type LearnResult } from './learn-result.ts'
import { GROUPS, type AllowedCall, type Learnt } from './learn.ts'
import type { CellProof, Refusal } from './proof.ts'

const MOST_REASONS = 3

/** What was learnt and why, and what proves it, for a terminal. `writtenTo` null: no profile was written. */
export function renderLearnt(result: LearnResult, writtenTo: string | null, look: Look): string {
  const { binary, engine, cells, learnt, nameless, share, proofs, refusals } = result
  const title = `${binary.name}  ${binary.platform}  seccomp profile learnt with ${engine.kind} ${engine.version}`
  const parts = [[styled(escapeTerminal(title), 'bold', look.color), ...cells.map((cell) => cellLine(cell, look))]]
  if (proofs.length === 0) {
    const denied = deniedLines(learnt, look)
    if (denied.length > 0) parts.push(denied)
  } else {
    const percent = Math.round((share.allowed / share.ofDefault) * 1000) / 10
    const engineName = share.engine === 'docker' ? "Docker's" : "Podman's"
    const head = `allowed: ${countText(share.allowed, 'call')}, ${percent} % of the ${share.ofDefault} that ${engineName} default profile allows`
    parts.push([styled(head, 'bold', look.color), ...allowedLines(learnt, look)])
    const kept = keptOut(learnt, nameless, look)
    if (kept.length > 0) parts.push(kept)
    parts.push(proofLines(proofs, look), refusalLines(refusals, look))
  }
  const { exitCode, reason } = learnVerdict(result)
  parts.push([styled(`${exitCode === 0 ? '✓' : '✗'} ${reason}`, exitCode === 0 ? 'green' : 'red', look.color)])
  if (writtenTo !== null) {
    const use = `docker run --security-opt no-new-privileges --security-opt seccomp=${writtenTo} ...`
    parts.push([`written to ${escapeTerminal(writtenTo)}`, `  ${escapeTerminal(use)}`])
  }
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const MARKS: Readonly<Record<LearnCell['result'], readonly [mark: string, style: Style]>> = {
  learnt: ['✓', 'green'],
  failed: ['✗', 'red'],
  untraced: ['?', 'yellow'],
  left: ['-', 'dim'],
}

function cellLine({ id, standIn, result, calls, learntUnder, reason }: LearnCell, look: Look): string {
  const [mark, style] = MARKS[result]
  const own = learntUnder === 'portcullis' ? ', under a profile of ours: the engine refuses ptrace' : ''
  const what =
    result === 'learnt'
      ? `${countText(calls, 'call')} seen${standIn === null ? '' : ' in a stand-in'}${own}`
      : `${result}: ${reason ?? 'no reason known'}`
  return `  ${styled(mark, style, look.color)} ${escapeTerminal(id)}  ${escapeTerminal(what)}`
}

function allowedLines({ allowed }: Learnt, look: Look): string[] {
  const seen = allowed.filter((call) => call.seen !== null)
  const groups = new Map<string, { order: number; text: string; names: string[] }>()
  for (const call of allowed) {
    const [reason] = call.reasons
    if (call.seen !== null || !reason) continue
    const key = `${reason.group} ${reason.text}`
    const group = groups.get(key) ?? { order: orderOf(reason.group), text: reason.text, names: [] }
    group.names.push(call.name)
    groups.set(key, group)
  }
  const lines = wrapped(`seen, ${seen.length}:`, seen.map(nameOf), look)
  const inOrder = [...groups.values()].toSorted((a, b) => a.order - b.order)
  for (const { text, names } of inOrder) lines.push(...wrapped(`not seen. ${text}:`, names, look))
  return lines
}

/** Alternatives, which are no group of their own, come last. */
function orderOf(group: string): number {
  const order = GROUPS.indexOf(group)
  return order === -1 ? GROUPS.length : order
}

function nameOf({ name }: AllowedCall): string {
  return name
}

function deniedLines({ denied }: Learnt, look: Look): string[] {
  return denied.map(({ name, cells, by }) => {
    const where = `${listText([...by], MOST_REASONS)} in ${listText([...cells], MOST_REASONS)}`
    return `  ${styled('✗', 'red', look.color)} denied: ${name}, called by ${escapeTerminal(where)}`
  })
}

function keptOut(learnt: Learnt, nameless: readonly string[], look: Look): string[] {
  const { refused, unanswered } = learnt
  const lines = deniedLines(learnt, look)
  for (const { name, refused: errno } of refused) {
    lines.push(
      `  left out: ${name}, which was ${errno ? `refused each time (${errno})` : 'called'}, and the cases did without`,
    )
  }
  if (nameless.length > 0) lines.push(`  left out: numbers without a name here: ${listText([...nameless], 10)}`)
  return [...lines, ...wrapped('answered ENOSYS, so that libraries fall back:', unanswered, look)]
}

function proofLines(proofs: readonly CellProof[], look: Look): string[] {
  const cases = proofs.flatMap((proof) => proof.cases.map((each) => ({ cell: proof.cell, ...each })))
  const runs = cases.reduce((sum, each) => sum + each.runs, 0)
  const passed = cases.reduce((sum, each) => sum + each.passed, 0)
  const head = `proved: ${passed} of ${countText(runs, 'run')} under it passed, in ${countText(proofs.length, 'cell')}`
  const lines = [styled(head, passed === runs ? 'green' : 'red', look.color)]
  for (const { cell, name, passed: good, runs: all, problem } of cases) {
    if (good === all) continue
    lines.push(`  ${styled('✗', 'red', look.color)} ${escapeTerminal(`${cell}  ${name}: ${problem ?? 'interrupted'}`)}`)
  }
  const helped = [...new Set(cases.filter(({ under }) => under === 'with-probe').map(({ name }) => name))]
  if (helped.length > 0) {
    const why =
      'run by the probe, under the profile and the calls of the probe: they need standard input, or fail as PID 1 anyway'
    lines.push(`  ${escapeTerminal(listText(helped, 5))}: ${why}`)
  }
  return lines
}

function refusalLines(refusals: readonly Refusal[] | null, look: Look): string[] {
  if (refusals === null) return ['outside it: no cell could be had to ask']
  return [
    'outside it, without a filter and with it:',
    ...refusals.map(({ call, unfiltered, filtered, refused }) => {
      const mark = refused ? styled('✓', 'green', look.color) : styled('✗', 'red', look.color)
      return `  ${mark} ${escapeTerminal(call)}  ${unfiltered ?? 'works'} -> ${filtered ?? 'works'}`
    }),
  ]
}

/** The head two blanks in, the names four. */
function wrapped(head: string, names: readonly string[], look: Look): string[] {
  if (names.length === 0) return []
  return [...filled(head.split(' '), '  ', look), ...filled(names, '    ', look)]
}

function filled(words: readonly string[], indent: string, { width }: Look): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, indent + line]
}
