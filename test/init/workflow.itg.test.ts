import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { initFiles } from '../../src/init/init-files.ts'
import { goTool } from '../helpers/go-tool.ts'
import { REPOSITORIES } from './repositories.ts'

function actionlint(workflow: string): readonly string[] {
  const program = goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12')
  const { stdout } = spawnSync(program, ['-no-color', '-format', '{{json .}}', '-'], {
    input: workflow,
    encoding: 'utf8',
  })
  return (JSON.parse(stdout) as { message: string }[]).map(({ message }) => message)
}

test('actionlint sees what is wrong', () => {
  expect(actionlint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepps: []\n')).not.toEqual([])
})

test.each(Object.entries(REPOSITORIES))('actionlint has nothing to say of the workflow for %s', (_name, repository) => {
  const { files } = initFiles(new Map(Object.entries(repository)), { action: null })!
  expect(actionlint(files['.github/workflows/portcullis.yml']!)).toEqual([])
})
