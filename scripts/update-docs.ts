import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable } from 'markdown-table'
import { parse } from 'yaml'
import { builtInProfiles } from '../src/targets/profiles.ts'

/** Writes the tables of docs/action.md from action.yml, of docs/profiles.md from the profiles. `node scripts/update-docs.ts` */
const ACTION = new URL('../action.yml', import.meta.url)
export const ACTION_DOCS = new URL('../docs/action.md', import.meta.url)
export const PROFILE_DOCS = new URL('../docs/profiles.md', import.meta.url)

export interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

export function actionFile(): ActionFile {
  return parse(readFileSync(ACTION, 'utf8')) as ActionFile
}

/** The page with its tables as action.yml has them now. */
export function withTables(page: string): string {
  const { inputs, outputs } = actionFile()
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const shown = required ? 'required' : value ? `\`${value}\`` : ''
    return [`\`${name}\``, shown, cell(description)]
  })
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  const filled = between(
    page,
    'inputs',
    markdownTable([['input', 'default', ''], ...inputRows], { alignDelimiters: false }),
  )
  return between(filled, 'outputs', markdownTable([['output', ''], ...outputRows], { alignDelimiters: false }))
}

/** The page with its table as matrix/profiles.json has it now. */
export function withProfiles(page: string): string {
  const rows = builtInProfiles().map(({ name, description }) => [`\`${name}\``, cell(description)])
  return between(
    page,
    'profiles',
    markdownTable([['profile', 'what'], ...rows], { alignDelimiters: false }),
    'matrix/profiles.json',
  )
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function between(page: string, name: string, text: string, source = 'action.yml'): string {
  const [start, end] = [`<!-- ${name}: from ${source}, by scripts/update-docs.ts -->`, `<!-- /${name} -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to < from) throw new Error(`the page has no part ${start} ... ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(ACTION_DOCS, withTables(readFileSync(ACTION_DOCS, 'utf8')))
  writeFileSync(PROFILE_DOCS, withProfiles(readFileSync(PROFILE_DOCS, 'utf8')))
}
