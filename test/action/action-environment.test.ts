import { expect, test } from 'vitest'
import { actionEnvironment } from '../../src/action/action-environment.ts'

test.each([
  ['acme/portcullis', 'v1', 'https://github.com/acme/portcullis/blob/v1/docs/findings'],
  ['acme/portcullis', 'releases/v1', 'https://github.com/acme/portcullis/blob/releases/v1/docs/findings'],
  ['acme/portcullis', 'a b', 'https://github.com/acme/portcullis/blob/a%20b/docs/findings'],
  ['', 'v1', null],
  ['acme/portcullis', '', null],
  ['acme/portcullis/../x', 'v1', null],
])('pages of the Action %j at %j: %j', (repository, ref, expected) => {
  const env = { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }
  expect(actionEnvironment(env).docsUrl).toBe(expected)
})
