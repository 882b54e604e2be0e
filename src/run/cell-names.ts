/** Names inside the cells for host paths: the base name, in a numbered folder where an earlier binary has the same one. */
export function cellNames(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return paths.map((path, index) => {
    const base = path.split(/[/\\]/).at(-1)!
    const name = seen.has(base) ? `${index}/${base}` : base
    seen.add(base)
    return name
  })
}
