import { statusOf } from './comments.ts'

/** Why GitHub was asked in vain, in one line. `permission`: what the token needs for it. The server's words in it are untrusted. */
export function accessProblem(error: unknown, permission: string): string {
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  const status = statusOf(error)
  switch (status) {
    case null:
      return `${said}.`
    case 401:
      return `GitHub does not accept the token (401: ${said}).`
    case 403:
    case 429:
      if (/rate limit/i.test(said))
        return `GitHub's rate limit is used up (${status}: ${said}). The next run tries again.`
      return `the token lacks the permission \`${permission}\` (${status}: ${said}). Add it to the \`permissions\` of the job.`
    case 404:
      return `it is not there, or the token may not see it (404: ${said}). The token needs the permission \`${permission}\`.`
    default:
      return `GitHub answered ${status} (${said}), also after retries where those could help.`
  }
}
