/** The reference that an image is pulled by: the longest prefix that has a mirror gives way to it. Other images keep theirs. */
export function mirroredImage(image: string, mirrors: Readonly<Record<string, string>> = {}): string {
  const [prefix] = Object.keys(mirrors)
    .filter((each) => image.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)
  return prefix === undefined ? image : `${mirrors[prefix]}${image.slice(prefix.length)}`
}
