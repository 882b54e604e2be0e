import { acquired, type AcquiredImage } from './acquired-image.ts'
import type { EngineApi } from '../api/engine-api.ts'
import { inspectImage } from './local-image.ts'

/** The image that `npm run wine` leaves in an engine; matrix/wine/ tells what is in it. */
export const WINE_REFERENCE = 'portcullis.local/wine:latest'
/** Version of Wine, on its image. */
export const WINE_LABEL = 'portcullis.wine'
/** Starts a program of Windows: `run FILE.exe ARG...`. */
export const WINE_LAUNCHER = '/opt/portcullis-wine/run'

export interface WineImage {
  readonly image: AcquiredImage
  /** `Wine 10.0` */
  readonly name: string
}

/** null = the engine has none. */
export async function findWineImage(api: EngineApi): Promise<WineImage | null> {
  const local = await inspectImage(api, WINE_REFERENCE)
  const version = local?.labels[WINE_LABEL]
  if (local === null || version === undefined) return null
  const facts = { reference: WINE_REFERENCE, digest: local.digest, standIn: null }
  return { image: acquired(local, facts), name: `Wine ${version}` }
}
