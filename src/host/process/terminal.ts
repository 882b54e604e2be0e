/** Columns to draw for; pipes and logs get 100. */
export function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const columns = stream.isTTY ? stream.columns : 100
  return Math.max(40, Math.min(columns || 100, 160))
}

/** no-color.org: NO_COLOR of any non-empty value wins; FORCE_COLOR asks for colours where no terminal is. */
export function useColor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
