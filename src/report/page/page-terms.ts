import { html, type Markup } from './html.ts'

/** A name and what it is; `wide` for values that need the whole width. */
export type Term = readonly [name: string, value: Markup, width?: 'wide']

export function termList(terms: readonly Term[]): Markup {
  const rows = terms.map(([name, value, width]) => {
    return html`<div${width === 'wide' ? html` class="wide"` : null}><dt>${name}</dt><dd>${value}</dd></div>`
  })
  return html`<dl class="basics">${rows}</dl>`
}
