import type { ApiError } from '../api/api-error.ts'
import type { EngineApi } from '../api/engine-api.ts'

/** An image that the engine has. */
export interface LocalImage {
  readonly id: string
  /** `linux/amd64` */
  readonly platform: string
  readonly digest: string
  readonly labels: Readonly<Record<string, string>>
  /** `USER` as the image says; empty = root. */
  readonly user: string
  /** `NAME=value` */
  readonly env: readonly string[]
  /** Of Windows: `10.0.20348.2340`; absent = the image says none. */
  readonly osVersion?: string
}

/** null = the engine has no such image. */
export async function inspectImage(api: EngineApi, reference: string): Promise<LocalImage | null> {
  try {
    const found = await api.call('inspect image', () => api.docker.getImage(reference).inspect())
    // Podman says null where Docker says an empty list.
    const digests = (found.RepoDigests ?? []).flatMap((each: string) => each.split('@')[1] ?? [])
    const asked = reference.split('@')[1]
    return {
      id: found.Id,
      platform: `${found.Os}/${found.Architecture}`,
      digest: digests.find((each) => each === asked) ?? digests[0] ?? found.Id,
      labels: found.Config.Labels ?? {},
      user: found.Config.User ?? '',
      env: found.Config.Env ?? [],
      ...osVersionOf(found),
    }
  } catch (error) {
    if ((error as ApiError).status === 404) return null
    throw error
  }
}

/** dockerode's types lack it. */
function osVersionOf(found: object): Pick<LocalImage, 'osVersion'> {
  const said: unknown = Reflect.get(found, 'OsVersion')
  return typeof said === 'string' && said !== '' ? { osVersion: said } : {}
}
