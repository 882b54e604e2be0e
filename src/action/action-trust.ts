import * as core from '@actions/core'
import { trustOf, type Trust } from '../host/trust/trust.ts'
import { connect, type ActionAccess } from './action-access.ts'
import { commitFiles } from './github/commit-files.ts'
import type { ActionInputs } from './inputs.ts'

/** As the event says it; the base's files come from GitHub where the checkout does not have them. */
export function actionTrust({ allowLoosening, config }: ActionInputs, access: ActionAccess): Trust {
  const trust = trustOf(process.env, allowLoosening)
  const { author } = trust
  if (allowLoosening && author.kind === 'guest' && author.fork) {
    core.warning('The input allow-loosening means nothing here: the event comes from a fork.', {
      title: 'Not loosened',
    })
  }
  return { ...trust, configFile: config, askForBase: async (base) => commitFiles(await connect(access), base) }
}
