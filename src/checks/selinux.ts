/** A context such as `system_u:system_r:container_t:s0:c196,c287`. */
export interface SelinuxContext {
  readonly user: string
  readonly role: string
  readonly type: string
  /** Sensitivity, or a range of them; null where the policy has none. */
  readonly level: string | null
  /** Of the level; those of two containers differ. */
  readonly categories: readonly string[]
}

/** A denial of the kernel's access vector cache, as audit and kernel log write it. */
export interface AvcDenial {
  readonly permissions: readonly string[]
  /** `file`, `tcp_socket`, `capability`, ... */
  readonly objectClass: string
  /** Name of the program, bounded by the kernel to 15 bytes. */
  readonly command: string | null
  /** Path, else the last part of it, else a port. */
  readonly object: string | null
  readonly source: SelinuxContext
  readonly target: SelinuxContext
  /** It was only written down. null = the line does not say. */
  readonly permissive: boolean | null
}

/** null = the text is no context. */
export function parseSelinuxContext(text: string): SelinuxContext | null {
  const found = /^([\w.-]{1,64}):([\w.-]{1,64}):([\w.-]{1,128})(?::(s\d{1,3}\S{0,200}))?$/.exec(text)
  if (found === null) return null
  const [, user, role, type, level] = found
  return { user: user!, role: role!, type: type!, level: level ?? null, categories: categoriesOf(level ?? '') }
}

/** null = the line is no denial. A line may have anything in front: `type=AVC msg=audit(...): `, a date and a host name. */
export function parseAvcDenial(line: string): AvcDenial | null {
  const found = /\bavc:\s{1,4}denied\s{1,4}\{([\w ]{1,300})\} for\s{1,4}(.{1,2000})$/.exec(line)
  if (found === null) return null
  const fields = new Map<string, string>()
  for (const [, name, quoted, plain] of found[2]!.matchAll(/(\w{1,20})=(?:"([^"]{0,500})"|(\S{1,500}))/g)) {
    if (!fields.has(name!)) fields.set(name!, quoted ?? plain!)
  }
  const source = parseSelinuxContext(fields.get('scontext') ?? '')
  const target = parseSelinuxContext(fields.get('tcontext') ?? '')
  const objectClass = fields.get('tclass')
  if (source === null || target === null || objectClass === undefined) return null
  const port = fields.get('src') ?? fields.get('dest')
  return {
    permissions: found[1]!.trim().split(/ +/),
    objectClass,
    command: fields.get('comm') ?? null,
    object: fields.get('path') ?? fields.get('name') ?? (port === undefined ? null : `port ${port}`),
    source,
    target,
    permissive: fields.has('permissive') ? fields.get('permissive') === '1' : null,
  }
}

/** `s0:c1,c3.c5` -> c1, c3.c5; a range's upper end counts. */
function categoriesOf(level: string): readonly string[] {
  const upper = level.split('-').at(-1)!
  const [, categories] = upper.split(':')
  return categories === undefined || categories === '' ? [] : categories.split(',')
}
