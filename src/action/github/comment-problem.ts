import { statusOf } from './comments.ts'

const GRANT = 'Add `pull-requests: write` to the `permissions` of the job.'

/** Why the comment could not be written and what to do, in one line. The server's words in it are untrusted. */
export function commentProblem(error: unknown, fromFork: boolean): string {
  const status = statusOf(error)
  const said = error instanceof Error ? error.message : String(error)
  return `The comment could not be written: ${reason(status, said, fromFork)} The same text is in the step summary.`
}

function reason(status: number | null, said: string, fromFork: boolean): string {
  switch (status) {
    case 401:
      return `GitHub does not accept the token (401: ${said}). Leave out the input \`github-token\`, or give it a token that has not expired.`
    case 403:
      if (/rate limit/i.test(said)) return `GitHub's rate limit is used up (403: ${said}). The next run tries again.`
      if (fromFork) {
        return `the token may not write to the pull request (403: ${said}). Runs for a pull request from a fork get a read-only token; to comment on those, write the comment from a \`workflow_run\` workflow, whose token has the permission \`pull-requests: write\`.`
      }
      return `the token lacks the permission \`pull-requests: write\` (403: ${said}). ${GRANT}`
    case 404:
      return `the token cannot see the pull request (404: ${said}). It needs the permission \`pull-requests: write\` on this repository. ${GRANT}`
    case 429:
      return `GitHub's rate limit is used up (429: ${said}). The next run tries again.`
    case null:
      return `${said}.`
    default:
      return `GitHub answered ${status} (${said}), also after retries where those could help.`
  }
}
