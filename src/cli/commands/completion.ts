import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { ownWords } from '../arguments/own-words.ts'
import { candidates, type Candidate } from '../completion/candidates.ts'
import { SHELL_SCRIPTS } from '../completion/shell-scripts.ts'
import type { Shell } from '../arguments/shells.ts'
import { wordSources } from '../completion/word-sources.ts'

/**
 * `portcullis completion SHELL`: a script for that shell. `words`: what the script asks with; the answer is a line `none`, `files` or
 * `folders`, then a line for each word, behind a tab what it means.
 */
export async function completion(shell: Shell, words: readonly string[] | null): Promise<number> {
  if (words === null) {
    process.stdout.write(SHELL_SCRIPTS[shell])
    return 0
  }
  // bash cuts words at : and =, so its script gives the line as it was typed.
  const typed = shell === 'bash' ? lineWords(words[0] ?? '').slice(1) : words
  const found = await candidates(typed, wordSources(configOf(typed)))
  const lines = found.words.filter(({ text }) => SAFE.test(text)).map((each) => wordLine(each, shell))
  process.stdout.write([found.paths, ...lines, ''].join('\n'))
  return 0
}

/** A target of portcullis.yml may be called anything; the shell is only given what it takes as one plain word. */
const SAFE = /^[\w./:@+=-]+$/

function wordLine({ text, says }: Candidate, shell: Shell): string {
  return shell === 'bash' || says === null ? text : `${text}\t${escapeTerminal(says)}`
}

/** Words of a line that is not finished: the last one may be empty. */
function lineWords(line: string): readonly string[] {
  return line.trimStart().split(/\s+/)
}

function configOf(typed: readonly string[]): string | null {
  const words = ownWords(typed).own
  const at = words.indexOf('--config')
  const joined = words.find((word) => word.startsWith('--config='))
  return joined?.slice('--config='.length) ?? (at === -1 ? null : (words[at + 1] ?? null))
}
