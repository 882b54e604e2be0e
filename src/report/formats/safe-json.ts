/**
 * Pretty JSON that is safe to print: JSON leaves C1 controls, bidirectional marks and line separators raw, and the runner of
 * GitHub Actions takes `##[` anywhere in a line for a command. All of them only occur inside strings, where an escape means the same.
 */
export function safeJson(value: unknown): string {
  return `${safeText(value, '')}\n`
}

/** The same text in parts, each item of a list that the object holds one of its own: the whole is never in memory. */
export function* safeJsonParts(value: Readonly<Record<string, unknown>>): Generator<string> {
  let opening = '{'
  for (const [key, own] of Object.entries(value)) {
    if (own === undefined) continue
    const head = `${opening}\n  ${safeText(key, '')}: `
    if (Array.isArray(own) && own.length > 0) {
      for (const [index, item] of own.entries()) {
        yield `${index === 0 ? `${head}[` : ','}\n    ${safeText(item ?? null, '    ')}`
      }
      yield '\n  ]'
    } else yield `${head}${safeText(own, '  ')}`
    opening = ','
  }
  yield opening === '{' ? '{}\n' : '\n}\n'
}

/** `indent`: of the lines after the first. Raw line feeds stand between values alone. */
function safeText(value: unknown, indent: string): string {
  const text = JSON.stringify(value, null, 2)
    .replace(RAW, escapeUnit)
    .replace(/##(?=\[)/g, '#\\u0023')
  return indent === '' ? text : text.replaceAll('\n', `\n${indent}`)
}

const RAW =
  /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\udb40-\udb43][\udc00-\udfff]/g

function escapeUnit(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
