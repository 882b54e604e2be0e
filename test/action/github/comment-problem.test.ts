import { expect, test } from 'vitest'
import { commentProblem } from '../../../src/action/github/comment-problem.ts'

function refusal(status: number, message: string): Error {
  return Object.assign(new Error(message), { status })
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration'

test.each([
  ['no permission', refusal(403, NOT_ACCESSIBLE), false, ['pull-requests: write', 'permissions', NOT_ACCESSIBLE]],
  ['a fork', refusal(403, NOT_ACCESSIBLE), true, ['fork', 'workflow_run', 'pull-requests: write']],
  ['a bad token', refusal(401, 'Bad credentials'), false, ['github-token', 'Bad credentials']],
  ['not visible', refusal(404, 'Not Found'), false, ['pull-requests: write']],
  ['rate limit', refusal(403, 'You have exceeded a secondary rate limit'), false, ['rate limit', 'next run']],
  ['broken server', refusal(502, 'Server Error'), false, ['502', 'retries']],
  ['time is up', new Error('The operation was aborted due to timeout'), false, ['timeout']],
])('%s', (_name, error, fromFork, words) => {
  const text = commentProblem(error, fromFork)
  for (const word of [...words, 'step summary']) expect(text).toContain(word)
  expect(text).not.toContain('\n')
})

test('a rate limit is not called a missing permission', () => {
  expect(commentProblem(refusal(403, 'secondary rate limit'), false)).not.toContain('permission')
})
