import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** What the runner tells about the run, from its environment variables. */
export interface ActionEnvironment {
  /** `pull_request` */
  readonly eventName: string
  /** `owner/repo` */
  readonly repository: string
  readonly apiUrl: string
  /** Page of the run; null where the runner does not say which it is. */
  readonly runUrl: string | null
  /** Names the comment of a job where `comment-key` does not. */
  readonly defaultKey: string
  /** Files put here go with the job. */
  readonly temporaryFolder: string
  /** The event's payload, unchecked; null where there is none that can be read. */
  payload(): unknown
}

export function actionEnvironment(env: NodeJS.ProcessEnv): ActionEnvironment {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const runId = env['GITHUB_RUN_ID'] ?? ''
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    repository,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: repository !== '' && /^\d+$/.test(runId) ? `${server}/${repository}/actions/runs/${runId}` : null,
    defaultKey: commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? ''),
    temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
    payload: () => readPayload(env['GITHUB_EVENT_PATH'] ?? ''),
  }
}

function commentKey(workflow: string, job: string): string {
  const key = `${workflow}.${job}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return key.slice(0, 64) || 'portcullis'
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return null
  }
}
