const ENTRY = /<key>([^<]{1,300})<\/key>\s*<(true|false|string|array|integer|dict|data|date|real)\b/g
const MAX_ENTITLEMENTS = 200
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Keys of an entitlements property list that are not false, sorted; keys of nested dictionaries are not told apart. */
export function grantedEntitlements(plist: string): readonly string[] {
  const granted = new Set<string>()
  for (const [, key, kind] of plist.matchAll(ENTRY)) {
    if (kind !== 'false') granted.add(key!.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!))
    if (granted.size >= MAX_ENTITLEMENTS) break
  }
  return [...granted].sort()
}
