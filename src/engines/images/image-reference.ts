export interface ImageReference {
  /** `docker.io`, `ghcr.io`, `localhost:5000` */
  readonly registry: string
  /** Name without tag and digest. */
  readonly name: string
  /** Tag, or `sha256:...`. */
  readonly tag: string
}

/** Parts of a fully qualified reference. Grammar: distribution/reference; a first part without dot, colon or `localhost` is no registry. */
export function parseImageReference(reference: string): ImageReference {
  const at = reference.indexOf('@')
  const withoutDigest = at < 0 ? reference : reference.slice(0, at)
  const colon = withoutDigest.lastIndexOf(':')
  const tagged = colon > withoutDigest.lastIndexOf('/')
  const name = tagged ? withoutDigest.slice(0, colon) : withoutDigest
  const first = name.split('/')[0]!
  const qualified = name.includes('/') && (/[.:]/.test(first) || first === 'localhost')
  return {
    registry: qualified ? first : 'docker.io',
    name,
    tag: at >= 0 ? reference.slice(at + 1) : tagged ? withoutDigest.slice(colon + 1) : 'latest',
  }
}
