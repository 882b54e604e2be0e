import { COMMANDS } from '../arguments/command-table.ts'
import { OPTIONS, type OptionName, type Source } from '../arguments/option-table.ts'
import type { CommandName } from '../arguments/command.ts'
import { ownWords } from '../arguments/own-words.ts'
import { COMMAND_HELP } from '../help/command-help.ts'
import { commandNames, optionHelp, optionNames } from '../help/help-text.ts'

export interface Candidates {
  /** What the shell itself is to offer on top. */
  readonly paths: 'none' | 'files' | 'folders'
  readonly words: readonly Candidate[]
}

export interface Candidate {
  readonly text: string
  /** null = says all by itself. */
  readonly says: string | null
}

/** Words that depend on the configuration at hand, looked up when they are asked for. */
export interface WordSources {
  targets(): Promise<readonly Candidate[]>
  profiles(): Promise<readonly Candidate[]>
  findings(): Promise<readonly Candidate[]>
}

const NOTHING: Candidates = { paths: 'none', words: [] }

/** What may stand in the place of the last of `words`, which are those after `portcullis`, the last one as far as it was typed. */
export async function candidates(words: readonly string[], sources: WordSources): Promise<Candidates> {
  const typed = words.at(-1) ?? ''
  const [name, ...above] = words.slice(0, -1)
  if (name === undefined) return startingWith(typed, { paths: 'none', words: commandWords() })
  if (!isCommand(name)) return NOTHING
  const { takes } = COMMANDS[name]
  const { own: before, behind } = ownWords(above)
  // Arguments of the program, or files with odd names.
  if (behind !== null) return { paths: 'files', words: [] }
  const options: OptionTable = COMMANDS[name].options
  const joined = /^--([\w-]+)=/.exec(typed)
  if (joined?.[1] !== undefined) {
    const found = await valueOf(options, joined[1], sources)
    const withOption = found.words.map(({ text, says }) => ({ text: `--${joined[1]}=${text}`, says }))
    return startingWith(typed, { ...found, words: withOption })
  }
  const asked = /^--([\w-]+)$/.exec(before.at(-1) ?? '')?.[1]
  if (asked !== undefined && options[asked]?.type === 'string') {
    return startingWith(typed, await valueOf(options, asked, sources))
  }
  if (typed.startsWith('-')) return startingWith(typed, { paths: 'none', words: optionWords(name, options, before) })
  return startingWith(typed, await fromSource(takes, sources))
}

type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function commandWords(): readonly Candidate[] {
  return commandNames().map((text) => ({ text, says: COMMAND_HELP[text].says }))
}

/** Those that can still be given. */
function optionWords(name: CommandName, options: OptionTable, before: readonly string[]): readonly Candidate[] {
  return optionNames(name)
    .filter((option) => options[option]?.multiple || !before.some((word) => wordOf(word) === `--${option}`))
    .map((option) => ({ text: `--${option}`, says: optionHelp(name, option).says }))
}

function wordOf(word: string): string {
  return word.replace(/=.*/s, '')
}

async function valueOf(options: OptionTable, option: string, sources: WordSources): Promise<Candidates> {
  if (!Object.hasOwn(options, option)) return NOTHING
  const { from } = { from: 'nothing' as Source, ...OPTIONS[option as OptionName] }
  return await fromSource(from, sources)
}

async function fromSource(source: Source, sources: WordSources): Promise<Candidates> {
  if (typeof source !== 'string') return { paths: 'none', words: source.map((text) => ({ text, says: null })) }
  switch (source) {
    case 'files':
    case 'folders':
      return { paths: source, words: [] }
    case 'commands':
      return { paths: 'none', words: commandWords() }
    case 'targets':
    case 'profiles':
    case 'findings':
      return { paths: 'none', words: await sources[source]() }
    case 'nothing':
      return NOTHING
  }
}

function startingWith(typed: string, { paths, words }: Candidates): Candidates {
  return { paths, words: words.filter(({ text }) => text.startsWith(typed)) }
}
