import { choose } from './choose.ts'
import { configText } from './config-text.ts'
import type { Repository } from './repository.ts'
import { WORKFLOW_PATH, workflowText } from './workflow-text.ts'

export const CONFIG_PATH = 'portcullis.yml'

export interface InitFiles {
  /** To be written, path -> text. */
  readonly files: Readonly<Record<string, string>>
  /** One line each: what was chosen and why. */
  readonly reasons: readonly string[]
  /** Commands to go on with. */
  readonly next: readonly string[]
}

/** What `portcullis init` writes into a repository, and what it says. null where there is no program to build. */
export function initFiles(repository: Repository, options: { readonly action: string | null }): InitFiles | null {
  const choices = choose(repository, options.action)
  if (choices === null) return null
  const { command, output } = choices.program
  return {
    files: { [CONFIG_PATH]: configText(choices), [WORKFLOW_PATH]: workflowText(choices) },
    reasons: choices.reasons,
    next: [command, `portcullis check ./${output}`],
  }
}
