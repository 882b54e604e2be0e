import { randomUUID } from 'node:crypto'

export interface ClientOptions {
  readonly token: string
  /** `https://api.github.com`, or an Enterprise Server's. */
  readonly apiUrl: string
  /** All requests, waits and retries together. */
  readonly budgetMs: number
  /** Ends everything early. */
  readonly signal?: AbortSignal
  /** What a second of waiting lasts; shorter in tests. */
  readonly secondMs?: number
}

export type GitHubClient = Awaited<ReturnType<typeof gitHubClient>>

/** The retries of server errors and lost connections wait 1 and 4 s, those of rate limits as long as GitHub says. */
const RETRIES = 2

/**
 * Octokit with bounded retries. Loaded when there is something to say to GitHub. `octokit` rejects with a RequestError;
 * `signal` is aborted when the time is used up.
 */
export async function gitHubClient({ token, apiUrl, budgetMs, signal: outer, secondMs = 1000 }: ClientOptions) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const deadlineMs = performance.now() + budgetMs
  const time = AbortSignal.timeout(budgetMs)
  const signal = outer ? AbortSignal.any([outer, time]) : time
  const mayWait = (retryAfterS: number, _request: unknown, _octokit: unknown, retryCount: number) =>
    retryCount < RETRIES && performance.now() + retryAfterS * secondMs < deadlineMs
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { signal },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      // 403 and 429 are the other plugin's.
      retry: {
        retries: RETRIES,
        retryAfterBaseValue: secondMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      },
      throttle: {
        // The plugin's queues are shared by all clients of one id.
        id: randomUUID(),
        retryAfterBaseValue: secondMs,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    retry,
    throttling,
  )
  // Its own: it knows the proxy of a runner that has one.
  const { fetch: viaProxy = fetch } = octokit.request.endpoint.DEFAULTS.request as { fetch?: typeof fetch }
  /** What the API has sent us elsewhere for, without the token. Rejects for a place that is neither https nor the API's own host. */
  const fetchStored = async (place: string): Promise<Response> => {
    const url = URL.parse(place)
    if (url === null || (url.protocol !== 'https:' && url.host !== new URL(apiUrl).host)) {
      throw new Error('GitHub names no place that can be downloaded from')
    }
    return await viaProxy(url, { signal, redirect: 'error' })
  }
  return { octokit, signal, fetchStored }
}

function ignore(): void {}
