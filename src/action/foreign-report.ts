import { reportSchema, type Report } from '../report/report.ts'
import { connect, type ActionAccess } from './action-access.ts'
import { parseDocument } from '../host/files/parse-document.ts'
import { readJsonFile } from '../host/files/read-json-file.ts'
import { artifactOf, fileOfArtifact, type Artifact } from './github/artifacts.ts'
import { artifactOfBase, baseOf } from './github/base-branch.ts'
import type { GitHubClient } from './github/client.ts'
import { field, wholeNumber } from '../trust/payload.ts'
import { ownerAndRepo, pullRequestOf } from './github/pull-request.ts'

/** A report of 1,000 cells with all their output has less. */
const MAX_FOREIGN_BYTES = 16 * 1024 * 1024

/** `artifact:NAME`; null: it is a path. */
export function artifactName(source: string): string | null {
  return /^artifact:(.+)$/.exec(source)?.[1] ?? null
}

/** A report that another run has left in a file, perhaps a stranger's: within bounds and by its schema. Throws UsageError. */
export function foreignReport(path: string): Report {
  return readJsonFile(path, reportSchema, 'report', MAX_FOREIGN_BYTES)
}

/**
 * The report in an artifact of the run that this one follows on `workflow_run`. null: it has none, since it ended before there was one. Throws
 * UsageError for an artifact that is not as it should be; rejects with what GitHub answered.
 */
export async function reportOfTestedRun(name: string, access: ActionAccess): Promise<Report | null> {
  const own = ownerAndRepo(access.environment.repository)
  const runId = wholeNumber(field(field(access.environment.payload(), 'workflow_run'), 'id'))
  if (own === null || runId === null) throw new Error('the event names no run that was tested')
  const client = await connect(access)
  const artifact = await artifactOf(client, { ...own, runId }, name)
  return artifact && (await reportIn(client, artifact))
}

/** The report in an artifact of the last successful run on the base branch; else as `reportOfTestedRun`. */
export async function reportOfBase(name: string, access: ActionAccess): Promise<Report | null> {
  const bytes = await fileOfBase(name, 'report.json', access)
  return bytes && parseReport(bytes)
}

/** A file in an artifact of the last successful run on the base branch; null: there is none. */
export async function fileOfBase(name: string, file: string, access: ActionAccess): Promise<Buffer | null> {
  const { environment } = access
  const { eventName, repository, identity } = environment
  const client = await connect(access)
  const event = { name: eventName, repository, payload: environment.payload() }
  const pull = await pullRequestOf(event, () => Promise.resolve(client))
  const base = baseOf(event, identity, pull)
  if (base === null) throw new Error(`the event ${JSON.stringify(eventName)} names no branch to compare with`)
  const artifact = await artifactOfBase(client, base, name)
  return artifact && (await fileOfArtifact(client, artifact, file, MAX_FOREIGN_BYTES))
}

async function reportIn(client: GitHubClient, artifact: Artifact): Promise<Report> {
  return parseReport(await fileOfArtifact(client, artifact, 'report.json', MAX_FOREIGN_BYTES))
}

function parseReport(bytes: Buffer): Report {
  return parseDocument(bytes.toString('utf8'), reportSchema, { what: 'report', where: 'of the artifact' })
}
