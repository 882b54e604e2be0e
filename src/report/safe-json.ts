/**
 * Pretty JSON that is safe to print: JSON leaves C1 controls, bidirectional marks and line separators raw, and the runner of
 * GitHub Actions takes `##[` anywhere in a line for a command. All of them only occur inside strings, where an escape means the same.
 */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(RAW, escapeUnit).replace(/##(?=\[)/g, '#\\u0023')}\n`
}

const RAW =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g

function escapeUnit(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
