/**
 * `alpine:3.20, alpine:3.21, alpine:3.22` -> `alpine:3.20 to 3.22 (3)`: three or more versions of one image that follow each other in `all`.
 * `names` are some of `all`, in its order.
 */
export function targetRanges(names: readonly string[], all: readonly string[]): string[] {
  const ranges: string[][] = []
  for (const name of names) {
    const range = ranges.at(-1)
    const last = range?.at(-1)
    const follows = last !== undefined && all.indexOf(name) === all.indexOf(last) + 1
    if (follows && imageOf(name) !== null && imageOf(name) === imageOf(last)) range!.push(name)
    else ranges.push([name])
  }
  return ranges.flatMap((range) => {
    if (range.length < 3) return range
    const last = range.at(-1)!
    return [`${range[0]!} to ${last.slice(last.indexOf(':') + 1)} (${range.length})`]
  })
}

/** null where the name has no version. */
function imageOf(name: string): string | null {
  const colon = name.indexOf(':')
  return colon === -1 ? null : name.slice(0, colon)
}
