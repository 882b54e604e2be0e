/** Why a text that JSON.parse threw `error` at is no JSON, for behind a name: `is empty`, `is no JSON: line 2, column 1 is wrong`. */
export function jsonProblem(text: string, error: unknown): string {
  if (text.trim() === '') return 'is empty'
  const message = error instanceof Error ? error.message : ''
  if (/^Unexpected end|^Unterminated/.test(message)) return 'is no JSON: its end is missing'
  const offset = /at position (\d{1,12})/.exec(message)?.[1]
  if (offset !== undefined && Number(offset) >= text.trimEnd().length) return 'is no JSON: its end is missing'
  if (offset !== undefined) {
    const before = text.slice(0, Number(offset)).split('\n')
    return `is no JSON: line ${before.length}, column ${before.at(-1)!.length + 1} is wrong`
  }
  // Other complaints quote the place, shortened by `...` on a side.
  const quoted = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]?.trim()
  return quoted === undefined || quoted === ''
    ? 'is no JSON'
    : `is no JSON, as near ${JSON.stringify(quoted.slice(0, 40))}`
}
