import { UsageError } from '../../errors.ts'
import { nearestWord } from '../../targets/nearest-word.ts'
import { asksForHelp, fileBeside, none, oneOf, only, parse, parseWithCase } from './argument-words.ts'
import type { CheckOptions, Command, CommandName } from './command.ts'
import { COMMANDS } from './command-table.ts'
import { SHELLS } from './shells.ts'
import { configWords, formatOf } from './config-arguments.ts'
import { parseInspect } from './inspect-arguments.ts'
import { parseLearnSeccomp } from './seccomp-arguments.ts'
import { parseVerify } from './verify-arguments.ts'
import { parsePlan, parseReport, parseRun } from './fanout-arguments.ts'

/** The words after `portcullis`. Throws UsageError with the word that is wrong. */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h') return { name: 'help', about: null }
  if (name === '--version' || name === '-V') {
    none(rest, 'version')
    return { name: 'version' }
  }
  const options = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as CommandName].options : {}
  if (asksForHelp(rest, options)) return { name: 'help', about: commandOf(name) }
  switch (name) {
    case 'help': {
      const { positionals } = parse(name, rest, COMMANDS.help.options)
      none(positionals.slice(1), name)
      return { name, about: positionals[0] === undefined ? null : commandOf(positionals[0]) }
    }
    case 'version':
      none(rest, name)
      return { name }
    case 'check':
      return { name, options: checkOptions(rest) }
    case 'plan':
      return parsePlan(rest)
    case 'run':
      return parseRun(rest)
    case 'report':
      return parseReport(rest)
    case 'learn-seccomp':
      return { name, options: parseLearnSeccomp(rest) }
    case 'verify':
      return { name, options: parseVerify(rest) }
    case 'inspect':
      return { name, options: parseInspect(rest) }
    case 'targets': {
      const { values, positionals } = parse(name, rest, COMMANDS.targets.options)
      none(positionals, 'targets')
      return { name, json: values.json ?? false, config: values.config ?? null, lock: values.lock ?? false }
    }
    case 'init': {
      const { values, positionals } = parse(name, rest, COMMANDS.init.options)
      none(positionals, 'init')
      return { name, uses: values.uses === undefined ? null : actionReference(values.uses) }
    }
    case 'explain': {
      const { positionals } = parse(name, rest, COMMANDS.explain.options)
      if (positionals.length > 1) none(positionals.slice(1), 'explain')
      return { name, id: positionals[0] ?? null }
    }
    case 'completion':
      return completionWords(rest)
    default:
      throw noCommand(name)
  }
}

function commandOf(word: string): CommandName {
  const names = Object.keys(COMMANDS) as CommandName[]
  const name = names.find((each) => each === word)
  if (name !== undefined) return name
  throw noCommand(word)
}

function noCommand(word: string): UsageError {
  const names = Object.keys(COMMANDS)
  const nearest = nearestWord(word, names)
  const meant = nearest === null ? '' : `; did you mean ${nearest}?`
  return new UsageError(`there is no command ${JSON.stringify(word)}${meant}`, {
    hint: `Commands: ${names.join(', ')}. \`portcullis help\` tells more.`,
  })
}

function checkOptions(words: readonly string[]): CheckOptions {
  const { values, positionals, behind } = parseWithCase('check', words, COMMANDS.check.options)
  return {
    ...configWords(values, behind),
    file: fileBeside(values.run ?? [], positionals, 'check FILE', COMMANDS.check.options),
    format: formatOf(values),
    out: values.out ?? null,
    baseline: values.baseline ?? null,
    timerHistory: values['timer-history'] ?? null,
    verbose: values.verbose ?? false,
  }
}

/** Behind `--` stands what a shell has typed so far, whatever it is. */
function completionWords(words: readonly string[]): Command {
  const end = words.indexOf('--')
  const { positionals } = parse('completion', end === -1 ? words : words.slice(0, end), COMMANDS.completion.options)
  const shell = oneOf('completion', only(positionals, `completion ${SHELLS.join('|')}`, 'shell'), SHELLS)
  return { name: 'completion', shell, words: end === -1 ? null : words.slice(end + 1) }
}

/** What stands after `uses:` in a workflow. */
function actionReference(value: string): string {
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(value)) return value
  throw new UsageError(`--uses ${JSON.stringify(value)} is no Action`, {
    hint: 'Give it as a workflow does: --uses acme/portcullis@v1, best with a full commit SHA.',
  })
}
