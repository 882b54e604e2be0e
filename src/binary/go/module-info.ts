import type { GoModule } from '../facts.ts'
import { unquoteGo } from './unquote-go.ts'

export interface ModuleInfo {
  readonly path: string | null
  readonly module: GoModule | null
  readonly settings: Readonly<Record<string, string>>
  readonly deps: readonly GoModule[]
}

const MAX_DEPS = 20_000
const MAX_SETTINGS = 1000

/** The lines of runtime/debug.BuildInfo: `path`, `mod`, `dep`, `=>`, `build`, their columns parted by tabs. */
export function parseModuleInfo(text: string): ModuleInfo {
  let path: string | null = null
  let module: GoModule | null = null
  const deps: GoModule[] = []
  const settings = new Map<string, string>()
  let last: 'module' | 'dep' | null = null
  for (const line of text.split('\n')) {
    const [word, ...columns] = line.split('\t')
    if (word === 'path') path = columns[0] || null
    else if (word === 'mod') {
      module = toModule(columns)
      last = 'module'
    } else if (word === 'dep' && deps.length < MAX_DEPS) {
      deps.push(toModule(columns))
      last = 'dep'
    } else if (word === '=>') {
      const replacedBy = columns[1] ? `${columns[0]}@${columns[1]}` : (columns[0] ?? '')
      if (last === 'module') module = replaced(module, replacedBy)
      else if (last === 'dep') deps[deps.length - 1] = replaced(deps.at(-1)!, replacedBy)
      last = null
    } else if (word === 'build' && settings.size < MAX_SETTINGS) {
      const setting = parseSetting(columns.join('\t'))
      if (setting) settings.set(...setting)
    }
  }
  return { path, module, settings: Object.fromEntries(settings), deps }
}

function replaced<T extends GoModule | null>(module: T, replacedBy: string): T {
  return module && { ...module, replacedBy }
}

function toModule([path = '', version = '']: readonly string[]): GoModule {
  return { path, version: version || null, replacedBy: null }
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`)/

/** `KEY=value`; either side is quoted as in Go source where it holds spaces or quotes. */
function parseSetting(text: string): [key: string, value: string] | null {
  const quotedKey = QUOTED.exec(text)?.[0]
  const rawKey = quotedKey ?? text.split('=', 1)[0]!
  if (rawKey === '' || text[rawKey.length] !== '=') return null
  const rawValue = text.slice(rawKey.length + 1)
  return [quotedKey === undefined ? rawKey : unquoteGo(quotedKey), unquoteGo(rawValue)]
}
