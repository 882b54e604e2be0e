import { wrap } from '../../report/terminal/terminal-text.ts'
import { COMMANDS } from '../arguments/command-table.ts'
import type { CommandName } from '../arguments/command.ts'
import { OPTIONS, type OptionName } from '../arguments/option-table.ts'
import { COMMAND_HELP, type OptionHelp } from './command-help.ts'

const WIDTH = 80
const EXIT_CODES =
  'Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input is wrong, 3 nothing could be learned.'

/** The commands, each in a line. */
export function overview(): string {
  const forms = commandNames().map((name) => [form(name), COMMAND_HELP[name].says] as const)
  return [
    wrap('portcullis tells, before a release, where a built Go binary runs and where it does not.', WIDTH),
    '',
    'Usage: portcullis COMMAND [OPTIONS]',
    '',
    ...columns(forms),
    '',
    'To begin:',
    '  portcullis inspect ./myapp            reads the binary, starts nothing',
    '  portcullis check ./myapp --run "--version"',
    '',
    wrap('`portcullis help COMMAND` shows its options and an example. All pages: docs/README.md.', WIDTH),
    '',
    wrap(EXIT_CODES, WIDTH),
    '',
  ].join('\n')
}

/** One command: its form, its options, examples, where more is written. */
export function commandHelp(name: CommandName): string {
  const { says, more, needs, examples, docs } = COMMAND_HELP[name]
  const options = optionNames(name).map((option) => [`--${option}`, optionHelp(name, option)] as const)
  const usage = ['portcullis', form(name), needs, options.length > 0 ? '[OPTIONS]' : '']
  const does = `${says[0]!.toUpperCase()}${says.slice(1)}.`
  const lines = [`Usage: ${usage.filter(Boolean).join(' ')}`, '', wrap(`${does} ${more}`.trim(), WIDTH)]
  if (options.length > 0) {
    const rows = options.map(([word, { value, says: text }]) => [`${word} ${value}`.trim(), text] as const)
    lines.push('', 'Options:', ...columns(rows))
  }
  lines.push('', examples.length === 1 ? 'Example:' : 'Examples:', ...examples.map((line) => `  ${line}`))
  lines.push('', `More: ${docs.join(', ')}`, '')
  return lines.join('\n')
}

export function optionHelp(name: CommandName, option: OptionName): OptionHelp {
  const usual = OPTIONS[option]
  return COMMAND_HELP[name].options[option] ?? { value: 'value' in usual ? usual.value : '', says: usual.says }
}

export function optionNames(name: CommandName): readonly OptionName[] {
  return Object.keys(COMMANDS[name].options) as OptionName[]
}

export function commandNames(): readonly CommandName[] {
  return Object.keys(COMMANDS) as CommandName[]
}

function form(name: CommandName): string {
  return `${name} ${COMMAND_HELP[name].takes}`.trim()
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows.map(([left, right]) => wrap(right, WIDTH, `  ${left}`.padEnd(width), ' '.repeat(width)))
}
