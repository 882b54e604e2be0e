import type { Trouble } from '../../protocol/observation.ts'
import type { AcquiredImage } from './acquired-image.ts'
import type { CellRequest } from '../engine.ts'
import { parseImageReference } from './image-reference.ts'

type Acquisition = { readonly image: AcquiredImage } | { readonly trouble: Trouble }
type ImageRequest = Pick<CellRequest, 'image' | 'standIn' | 'platform' | 'pull'>

/**
 * The image that the lock names and no other: as the engine has it by that digest or by the reference, or else pulled by the digest. A tag
 * that has moved on does no harm as long as the registry still has what it was.
 */
export async function acquireLocked(
  request: ImageRequest & { readonly image: string },
  locked: NonNullable<CellRequest['locked']>['image'],
  acquire: (request: ImageRequest) => Promise<Acquisition>,
): Promise<Acquisition> {
  const { image, platform } = request
  if (locked === null) return refused(`the lock has no digest of ${image} for ${platform}`)
  const { digest, standIn } = locked
  if (standIn !== null) return checked(await acquire(request), image, digest)
  const pinned = { ...request, image: `${parseImageReference(image).name}@${digest}`, standIn: null }
  const tagged = await acquire({ ...request, standIn: null, pull: 'never' })
  if (hasDigest(tagged, digest)) return tagged
  const pulled = await acquire(pinned)
  if (hasDigest(pulled, digest)) return pulled
  const here = 'image' in tagged ? `; the engine's ${image} is ${tagged.image.facts.digest}` : ''
  const why = 'trouble' in pulled ? `: ${pulled.trouble.message}` : ''
  return refused(`the lock says ${digest}, which could not be had${why}${here}`)
}

function checked(acquisition: Acquisition, image: string, digest: string): Acquisition {
  if ('trouble' in acquisition || hasDigest(acquisition, digest)) return acquisition
  return refused(`${image} is ${acquisition.image.facts.digest ?? 'without a digest'}, the lock says ${digest}`)
}

function hasDigest(acquisition: Acquisition, digest: string): boolean {
  return 'image' in acquisition && acquisition.image.facts.digest === digest
}

function refused(message: string): Acquisition {
  return { trouble: { kind: 'image-not-as-locked', message, step: null } }
}
