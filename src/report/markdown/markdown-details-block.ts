/** A fold. `summary` is HTML, since Markdown is not read there; the blank lines let GitHub read the body as Markdown. */
export function detailsBlock(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
