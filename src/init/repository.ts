/** Text files of a repository by path, `cmd/app/main.go`: what `init` looks at. Gathered and bounded by `entry`. */
export type Repository = ReadonlyMap<string, string>

/** Paths that match, in the order of the alphabet. */
export function pathsOf(repository: Repository, pattern: RegExp): readonly string[] {
  return [...repository.keys()].filter((path) => pattern.test(path)).toSorted()
}

/** `.` for a file in the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}
