import picomatch from 'picomatch'

interface NamedCell {
  readonly id: string
  readonly target: { readonly id: string }
}

/** On cell id and target id. With `bash` a star also crosses slashes, so that `*` means all. */
export function matchesGlob({ id, target }: NamedCell, glob: string): boolean {
  const matches = picomatch(glob, { bash: true, dot: true })
  return glob === id || glob === target.id || matches(id) || matches(target.id)
}
