import { tmpdir } from 'node:os'
import { readPayload } from '../host/trust/trust.ts'
import type { RunIdentity } from './github/base-branch.ts'
import { field, wholeNumber } from '../trust/payload.ts'

/** What the runner tells about the run, from its environment variables. */
export interface ActionEnvironment {
  /** `pull_request` */
  readonly eventName: string
  /** `owner/repo` */
  readonly repository: string
  readonly apiUrl: string
  /** Folder of the findings' pages in the repository that this Action is used from, at its version; null = used by its path. */
  readonly docsUrl: string | null
  /** Page of the run; null where the runner does not say which it is. */
  readonly runUrl: string | null
  /** Page of the run that this one follows on `workflow_run`; null where it follows none. */
  readonly testedRunUrl: string | null
  readonly identity: RunIdentity
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
  const runId = /^[1-9]\d{0,15}$/.test(env['GITHUB_RUN_ID'] ?? '') ? Number(env['GITHUB_RUN_ID']) : null
  const pageOf = (id: number | null) =>
    repository !== '' && id !== null ? `${server}/${repository}/actions/runs/${id}` : null
  const payload = () => readPayload(env['GITHUB_EVENT_PATH'] ?? '')
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    repository,
    docsUrl: docsUrl(server, env['GITHUB_ACTION_REPOSITORY'] ?? '', env['GITHUB_ACTION_REF'] ?? ''),
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: pageOf(runId),
    testedRunUrl: pageOf(wholeNumber(field(field(payload(), 'workflow_run'), 'id'))),
    identity: { workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '', ref: env['GITHUB_REF'] ?? '', runId },
    defaultKey: commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? ''),
    temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
    payload,
  }
}

function docsUrl(server: string, repository: string, ref: string): string | null {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '') return null
  return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/findings`
}

function commentKey(workflow: string, job: string): string {
  const key = `${workflow}.${job}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return key.slice(0, 64) || 'portcullis'
}
