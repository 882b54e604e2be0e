import { createHash } from 'node:crypto'
import { UsageError } from '../../errors.ts'
import type { GitHubClient } from './client.ts'
import { fileOfZip } from './zip-file.ts'

/** A repository and a run in it. */
export interface RunOf {
  readonly owner: string
  readonly repo: string
  readonly runId: number
}

export interface Artifact {
  readonly owner: string
  readonly repo: string
  readonly runId: number
  readonly id: number
  /** `sha256:` and hex digits; null = GitHub names none. */
  readonly digest: string | null
  readonly sizeBytes: number
}

/** 1,000 cells with all their output take less, compressed. */
const MAX_ZIP_BYTES = 16 * 1024 * 1024

/** The newest artifact of that very name in the run; null = it has none, or it has expired. */
export async function artifactOf(
  { octokit }: GitHubClient,
  { owner, repo, runId }: RunOf,
  name: string,
): Promise<Artifact | null> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name })
  const [newest] = data.artifacts
    .filter((each) => each.name === name && !each.expired && (each.workflow_run?.id ?? runId) === runId)
    .toSorted((a, b) => b.id - a.id)
  if (newest === undefined) return null
  return { owner, repo, runId, id: newest.id, digest: newest.digest ?? null, sizeBytes: newest.size_in_bytes }
}

/**
 * One file of an artifact that may be anybody's work: the download is bounded, held against GitHub's digest, and nothing but that file is unpacked, in
 * memory. Throws UsageError for what is not as it should be; rejects with a RequestError where GitHub does not give it.
 */
export async function fileOfArtifact(
  client: GitHubClient,
  artifact: Artifact,
  name: string,
  maxBytes: number,
): Promise<Buffer> {
  const zip = await download(client, artifact)
  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
  if (artifact.digest !== null && artifact.digest !== digest) {
    throw refused(`has the digest ${digest}, GitHub says ${artifact.digest.slice(0, 80)}`)
  }
  return await fileOfZip(zip, name, maxBytes)
}

async function download(client: GitHubClient, { owner, repo, id, sizeBytes }: Artifact): Promise<Uint8Array> {
  if (sizeBytes > MAX_ZIP_BYTES) throw refused(`has ${sizeBytes} bytes, ${MAX_ZIP_BYTES} are allowed`)
  const { headers } = await client.octokit.rest.actions.downloadArtifact({
    ...{ owner, repo, artifact_id: id, archive_format: 'zip' },
    // The bytes lie with a storage service, which must not see the token.
    request: { redirect: 'manual', signal: client.signal },
  })
  const response = await client.fetchStored(headers.location ?? '')
  if (!response.ok) throw Object.assign(new Error('the storage of artifacts refused'), { status: response.status })
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > MAX_ZIP_BYTES) throw refused(`has more than ${MAX_ZIP_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refused(problem: string): UsageError {
  return new UsageError(`the artifact ${problem}`, { hint: 'It is left alone. Run the workflow that made it again.' })
}
