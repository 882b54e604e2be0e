/** Why a text that JSON.parse threw `error` at is no JSON, for behind a name: `is empty`, `is no JSON: line 2, column 1 is wrong`. Never quotes the text. */
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
  // Other complaints quote the text: a configuration may name any file, and a log is read by many.
  const quoted = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]?.replace(/^\.\.\./, '')
  const at = quoted === undefined || quoted === '' ? -1 : text.indexOf(quoted)
  return at === -1 ? 'is no JSON' : `is no JSON: it is wrong near line ${text.slice(0, at).split('\n').length}`
}
