/** [registry/]path[:tag][@digest]; path and registry in lower case. Source: distribution/reference, grammar. */
const REFERENCE =
  /^((?:[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*|[a-z0-9.-]+:\d{1,5})(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/

/**
 * The fully qualified form of an image reference, as Docker completes it and Podman need not: `debian` ->
 * `docker.io/library/debian:latest`. null = not a reference.
 */
export function qualifyImage(reference: string): string | null {
  if (reference.length > 512) return null
  const [, path, tag, digest] = REFERENCE.exec(reference) ?? []
  if (path === undefined) return null
  const suffix = `${tag ?? (digest === undefined ? ':latest' : '')}${digest ?? ''}`
  const [first, ...rest] = path.split('/')
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first!) || first === 'localhost')
  if (hasRegistry) return `${path}${suffix}`
  if (first!.includes(':')) return null
  return `docker.io/${rest.length === 0 ? 'library/' : ''}${path}${suffix}`
}
