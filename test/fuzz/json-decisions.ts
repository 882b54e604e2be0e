/**
 * A damaged copy of a JSON document, by decisions that are read from bytes: a document that is mostly right gets past the schema's front door, which
 * random text never does. Bytes that begin with `{` or `[` are a document themselves.
 */
export function jsonOf(bytes: Uint8Array, samples: readonly unknown[]): string {
  if (bytes[0] === 0x7b || bytes[0] === 0x5b) return new TextDecoder().decode(bytes)
  const decide = decisions(bytes)
  const document = structuredClone(samples[decide(samples.length)])
  for (let times = 1 + decide(4); times > 0; times -= 1) damage(document, decide)
  return JSON.stringify(document)
}

type Decide = (below: number) => number

/** Two bytes a decision; where they end, always 0. */
function decisions(bytes: Uint8Array): Decide {
  let at = 0
  return (below) => {
    const value = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    at += 2
    return below < 1 ? 0 : value % below
  }
}

const STRANGE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MIN_VALUE],
  ...[
    '',
    ' ',
    '\0',
    '\u202e',
    '\u{1f600}',
    '\ud800',
    '<script>',
    '|`*_[x](y)`|',
    '-->',
    ']]>',
    '%s%n',
    '../../x',
    '__proto__',
  ],
  ...['x'.repeat(300), 'é'.repeat(300), '2.34', '2026-12-01T00:00:00.000Z', 'linux/amd64', 'a'.repeat(64)],
  ...[[], {}, [[]], [null], { length: 1e9 }, { toString: 1 }, [{}, {}]],
]

/** Goes down to some value and replaces, removes, doubles or renames it. */
function damage(document: unknown, decide: Decide): void {
  let parent = document
  for (let depth = 0; depth < 12; depth += 1) {
    if (typeof parent !== 'object' || parent === null) return
    const keys = Object.keys(parent)
    if (keys.length === 0) return
    const key = keys[decide(keys.length)]!
    const child = (parent as Record<string, unknown>)[key]
    const isLeaf = typeof child !== 'object' || child === null
    if (isLeaf || decide(6) === 0) return change(parent as Record<string, unknown>, key, decide)
    parent = child
  }
}

function change(parent: Record<string, unknown>, key: string, decide: Decide): void {
  const value = parent[key]
  switch (decide(6)) {
    case 0:
      Reflect.deleteProperty(parent, key)
      return
    case 1:
      if (Array.isArray(parent)) parent.push(...parent.slice(0, 20))
      else parent[`${key}x`] = value
      return
    case 2:
      if (typeof value === 'string') parent[key] = value.repeat(1 + decide(40))
      else if (typeof value === 'number') parent[key] = value * (decide(7) - 3)
      return
    default:
      // A copy: later damage may go into it.
      parent[key] = structuredClone(STRANGE[decide(STRANGE.length)])
  }
}
