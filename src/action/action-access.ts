import type { ActionEnvironment } from './action-environment.ts'
import { gitHubClient, type GitHubClient } from './github/client.ts'

/** What it takes to ask GitHub something. */
export interface ActionAccess {
  readonly environment: ActionEnvironment
  readonly token: string
  readonly signal: AbortSignal
}

/** Requests, retries and waits of one purpose together. */
const BUDGET_MS = 20_000

/** Rejects where there is no token. */
export async function connect({ environment, token, signal }: ActionAccess): Promise<GitHubClient> {
  if (token === '') throw new Error('the input `github-token` is empty')
  return await gitHubClient({ token, apiUrl: environment.apiUrl, budgetMs: BUDGET_MS, signal })
}
