import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair, Scalar } from 'yaml'
import { yamlProblem } from './yaml-problem.ts'
import type { ConfigPosition, ConfigProblem } from '../errors.ts'

/** A YAML text as plain data, with the place of everything in it. */
export interface YamlText {
  readonly value: unknown
  readonly problems: readonly ConfigProblem[]
  /** Where the value at `path` begins; where it is missing, its parent. `key`: where its key begins. */
  locate(path: readonly PropertyKey[], part: 'value' | 'key'): ConfigPosition
}

/** Enough for anything written by hand; keeps a few lines of aliases from becoming gigabytes. */
const MAX_ALIASES = 100
const TOO_DEEP = 'the file is nested too deeply'
/** Where text is meant: `max-glibc: 2.30` is no number that may lose its nought, `args: [8080]` no count. */
const TEXT_KEYS = new Set([
  'name',
  'stdin',
  'content',
  'mode',
  'contains',
  'equals',
  'matches',
  'stdout',
  'stderr',
  'body',
  'tcp',
  'kernel',
  'user',
  'description',
  'max-glibc',
])
const TEXT_MAPS = new Set(['env', 'headers', 'files'])
const TEXT_LISTS = new Set(['args', 'architectures', 'required', 'informational'])

/** Never throws: what is wrong with the text is in `problems`, and then `value` is null. */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter()
  const at = (offset: number): ConfigPosition => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const failed = (message: string, offset = 0): YamlText => ({
    value: null,
    problems: [{ ...at(offset), message }],
    locate: () => at(0),
  })
  try {
    // Its own search for duplicates compares each key with each; ours does not.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    })
    if (document.errors.some((error) => /stack/i.test(error.message))) return failed(TOO_DEEP)
    // What follows the first is mostly what it made of the rest.
    const problems = document.errors.slice(0, 1).map((error) => ({ ...at(error.pos[0]), message: yamlProblem(error) }))
    problems.push(...keyProblems(document).map(({ offset, message }) => ({ ...at(offset), message })))
    keepWrittenText(document)
    const value: unknown = problems.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES })
    return { value, problems, locate: (path, part) => at(offsetOf(document, path, part)) }
  } catch (error) {
    if (error instanceof RangeError) return failed(TOO_DEEP)
    if (error instanceof ReferenceError) {
      const name = unresolvedAlias(error)
      return name === null
        ? failed('the aliases in the file stand for too much; write it out')
        : failed(
            `the alias *${name} has no anchor &${name}; text that begins with * needs quotes`,
            text.indexOf(`*${name}`),
          )
    }
    throw error
  }
}

function unresolvedAlias({ message }: ReferenceError): string | null {
  return /^Unresolved alias.*: (\S+)$/.exec(message)?.[1] ?? null
}

function keyProblems(document: Document): { offset: number; message: string }[] {
  const problems: { offset: number; message: string }[] = []
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const offset = startOf(key) ?? 0
        if (!isScalar(key)) problems.push({ offset, message: 'a key has to be text' })
        const name = isScalar(key) ? String(key.value) : ''
        if (seen.has(name)) problems.push({ offset, message: 'this key is given twice in the same map' })
        // JavaScript's own: what stands under it would be lost.
        if (name === '__proto__') problems.push({ offset, message: 'a key cannot be called __proto__' })
        seen.add(name)
      }
    },
  })
  return problems
}

function keepWrittenText(document: Document): void {
  visit(document, {
    Scalar(key, node, path) {
      if (node.type !== 'PLAIN' || node.source === undefined) return
      if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return
      const parent = path.at(-1)
      const owner = (depth: number) => keyOf(path.at(depth))
      const isText =
        key === 'value'
          ? TEXT_KEYS.has(keyOf(parent) ?? '') || TEXT_MAPS.has(owner(-3) ?? '')
          : isSeq(parent) && TEXT_LISTS.has(owner(-2) ?? '')
      if (isText) node.value = node.source
    },
  })
}

function keyOf(node: unknown): string | null {
  return isPair(node) && isScalar(node.key) ? String(node.key.value) : null
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'value' | 'key'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => keyOf(item) === String(step))
      const last = index === path.length - 1
      offset = (last && part === 'key' ? startOf(pair?.key) : (startOf(pair?.value) ?? startOf(pair?.key))) ?? offset
      node = pair?.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

/** An empty value (`smoke:`) has its place after the colon, where nobody looks: then null, for the key's. */
function startOf(node: unknown): number | null {
  const { range, source } = (node ?? {}) as Partial<Node & Scalar>
  if (!range || (isScalar(node) && node.value === null && source === '')) return null
  return range[0]
}
