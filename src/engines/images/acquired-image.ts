import type { ImageFacts } from '../../protocol/observation.ts'
import type { LocalImage } from './local-image.ts'

/** An image to make containers of. */
export interface AcquiredImage {
  /** Id, or a name of ours. */
  readonly reference: string
  readonly facts: ImageFacts
  readonly user: string
  readonly env: readonly string[]
}

export function acquired({ id, user, env }: LocalImage, facts: ImageFacts): AcquiredImage {
  return { reference: id, facts, user, env }
}
