/** A figure or a statement of a write-up, what we measured, and what to make of it. */
export interface Claim {
  readonly claim: string
  readonly measured: string
  readonly verdict: string
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function claimTable(claims: readonly Claim[]): string {
  const rows = claims.map(({ claim, measured, verdict }) => [claim, measured, verdict])
  return table(['claim of a write-up', 'measured here', 'verdict'], rows)
}
