import { lstatSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { UsageError } from '../../errors.ts'
import { CONFIG_PATH, initFiles } from '../../init/init-files.ts'
import { WORKFLOW_PATH } from '../../init/workflow-text.ts'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { findConfig } from '../../host/files/find-config.ts'
import { readRepository } from '../../host/files/read-repository.ts'
import { outFolder } from '../../host/files/out-folder.ts'

/** `portcullis init`: writes portcullis.yml and a workflow that fit the repository in `root`, and says why. Never writes over a file. */
export function init(action: string | null, root: string = process.cwd()): number {
  const config = findConfig(root)
  refuseIfThere(root, config === null ? CONFIG_PATH : relative(root, config))
  refuseIfThere(root, WORKFLOW_PATH)
  const repository = readRepository(root)
  if (!repository.has('go.mod')) {
    throw new UsageError('there is no go.mod in this folder', {
      hint: 'Run portcullis init in the root of a Go module.',
    })
  }
  const made = initFiles(repository, { action })
  if (made === null) {
    throw new UsageError('no package main was found in this module', {
      hint: 'Portcullis checks programs; run portcullis init in the module that has one.',
    })
  }
  const lines = made.reasons.map((reason) => escapeTerminal(`- ${reason}`))
  for (const [path, text] of Object.entries(made.files)) {
    write(join(root, path), text)
    lines.push(`wrote ${path}`)
  }
  process.stdout.write(`${[...lines, '', 'Next:', ...made.next.map((line) => `  ${line}`)].join('\n')}\n`)
  return 0
}

function refuseIfThere(root: string, path: string): void {
  if (lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined) return
  throw new UsageError(`${path} is there already`, {
    hint: 'portcullis init writes over nothing, and has written nothing. Move the file away to have a new one.',
  })
}

function write(path: string, text: string): void {
  outFolder(dirname(path))
  writeFileSync(path, text, { flag: 'wx' })
}
