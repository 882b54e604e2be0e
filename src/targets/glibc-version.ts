/** What a version of glibc is, wherever one is read: `2.28`, and as the linker names it, `GLIBC_2.28`. */
export const GLIBC_VERSION = /^(?:GLIBC_)?2\.\d{1,3}(?:\.\d{1,3})?$/
/** For messages; a third part counts, since old versions had one: `2.2.5` admits `GLIBC_2.2.5` and not `GLIBC_2.3`. */
export const GLIBC_VERSION_WORDS = 'a glibc version such as "2.17" or "GLIBC_2.17"'

/** The number alone; null for anything else. */
export function glibcVersion(text: string): string | null {
  return GLIBC_VERSION.test(text) ? text.replace('GLIBC_', '') : null
}

/** `GLIBC_2.34` -> `2.34`; null for a node without a number, such as GLIBC_PRIVATE. */
export function glibcNodeVersion(node: string): string | null {
  return /^GLIBC_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? null
}
