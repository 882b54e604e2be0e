import { fingerprint } from '../report/formats/fingerprint.ts'
import { renderMarkdown } from '../report/markdown/render-markdown.ts'
import type { Report } from '../report/report.ts'
import { connect, type ActionAccess } from './action-access.ts'
import { commentProblem } from './github/comment-problem.ts'
import { pullRequestOf } from './github/pull-request.ts'
import { beforeAbort, upsertComment } from './github/upsert-comment.ts'
import type { CommentMode } from './inputs.ts'

export interface CommentInput extends ActionAccess {
  readonly report: Report
  readonly mode: CommentMode
  readonly key: string
  /** Page of the run that found it; null = not known. */
  readonly runUrl: string | null
}

export interface CommentOutcome {
  /** For the log. */
  readonly said: string
  /** Why there is no comment where one was wanted. The server's words in it are untrusted. */
  readonly problem: string | null
}

/** Writes the report to the pull request, where there is one. Never rejects: a comment that fails must not fail the job. */
export async function writeComment(input: CommentInput): Promise<CommentOutcome> {
  const { mode, environment, token } = input
  if (mode === 'never') return { said: 'No comment, as asked.', problem: null }
  let fromFork = false
  try {
    if (token === '') return failed('The comment could not be written: the input `github-token` is empty.')
    const { eventName: name, repository } = environment
    const connecting = () => connect(input)
    const found = await pullRequestOf({ name, repository, payload: environment.payload() }, connecting)
    if (found === null) {
      const none = `No comment: the event ${JSON.stringify(name)} belongs to no pull request.`
      return mode === 'always' ? failed(`${none} The same text is in the step summary.`) : { said: none, problem: null }
    }
    fromFork = found.fromFork
    const client = await connecting()
    const content = contentOf(input)
    const { action, url } = await beforeAbort(client.signal, upsertComment(client, found.pull, content))
    return {
      said: `Comment ${action === 'none' ? 'not needed' : action}${url === null ? '' : `: ${url}`}`,
      problem: null,
    }
  } catch (error) {
    return failed(commentProblem(error, fromFork))
  }
}

function contentOf({ report, mode, key, runUrl }: CommentInput) {
  return {
    key,
    create: mode !== 'failures' || report.gate.decision === 'fail',
    fingerprint: fingerprint(report),
    text: (limit: number) => renderMarkdown(report, { limit, ...(runUrl !== null && { runUrl }) }),
  }
}

function failed(problem: string): CommentOutcome {
  return { said: 'No comment.', problem }
}
