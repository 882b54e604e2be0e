import { ApiError, oneLine, toApiError } from '../api/api-error.ts'
import { withoutSecrets, type Credentials } from './credentials/credentials.ts'
import type { EngineApi } from '../api/engine-api.ts'
import { parseImageReference } from './image-reference.ts'
import { readPullProgress } from './pull-progress.ts'

/**
 * `unreachable`: the registry did not answer, so another place may be asked. `platform`: it has the image, not for this
 * platform. `refused`: it answered no. `engine`: the engine itself did not answer.
 */
export interface PullFailure {
  readonly kind: 'unreachable' | 'platform' | 'refused' | 'engine'
  readonly message: string
}

interface PullLimits {
  readonly wholeMs: number
  /** A pull that shows no sign of life for this long is given up. */
  readonly silenceMs: number
}

const LINUX_LIMITS: PullLimits = { wholeMs: 15 * 60_000, silenceMs: 90_000 }
/** Windows unpacks a layer for minutes without a word (moby/moby#39832). */
const WINDOWS_LIMITS: PullLimits = { wholeMs: 40 * 60_000, silenceMs: 10 * 60_000 }

/** Pulls one image; null = done. Never rejects. `onProgress`: the registry has answered. */
export async function pullImage(
  api: EngineApi,
  reference: string,
  platform: string,
  signal: AbortSignal,
  onProgress: () => void,
  credentials: Credentials | null = null,
): Promise<PullFailure | null> {
  const failure = await pull(api, reference, platform, signal, onProgress, credentials)
  return failure && { ...failure, message: withoutSecrets(failure.message, credentials) }
}

async function pull(
  api: EngineApi,
  reference: string,
  platform: string,
  signal: AbortSignal,
  onProgress: () => void,
  credentials: Credentials | null,
): Promise<PullFailure | null> {
  const { name, tag } = parseImageReference(reference)
  const { wholeMs, silenceMs } = platform.startsWith('windows/') ? WINDOWS_LIMITS : LINUX_LIMITS
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(), silenceMs)
  const abortSignal = AbortSignal.any([signal, silence.signal, AbortSignal.timeout(wholeMs)])
  try {
    const stream = await api.docker.createImage({
      fromImage: name,
      tag,
      platform,
      abortSignal,
      ...(credentials && { authconfig: credentials }),
    })
    for await (const { error, status } of readPullProgress(stream)) {
      timer.refresh()
      if (error !== null) return classifyPullFailure(error)
      if (status !== null && isAnswer(status)) onProgress()
    }
    return null
  } catch (error) {
    if (abortSignal.aborted) {
      return { kind: 'unreachable', message: `no answer for ${silenceMs / 1000} s while pulling ${reference}` }
    }
    const failure: ApiError = toApiError('pull image', error)
    return failure.lost ? { kind: 'engine', message: failure.message } : classifyPullFailure(failure.detail)
  } finally {
    clearTimeout(timer)
  }
}

/** Engines announce what they are about to do before any registry has spoken. */
function isAnswer(status: string): boolean {
  return /^(Pulling fs layer|Downloading|Already exists|Pull complete|Download complete|Digest:|Copying)/i.test(status)
}

/** Also a connection that was closed, in each of the ways in which Go's net/http tells that (transport.go). */
const UNREACHABLE =
  /server closed idle connection|transport connection broken|use of closed network connection|broken pipe|connection timed out|GOAWAY|no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i
const OTHER_PLATFORM =
  /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform|-based image is incompatible with a \S+ host/i

/** From the engine's words: Docker passes on containerd's and its own, Podman those of containers/image. */
export function classifyPullFailure(text: string): PullFailure {
  const message = oneLine(text)
  if (OTHER_PLATFORM.test(message)) return { kind: 'platform', message }
  if (UNREACHABLE.test(message)) return { kind: 'unreachable', message }
  return { kind: 'refused', message }
}
