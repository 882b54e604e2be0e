import { ENGINE_KINDS } from '../engines/dialect.ts'
import * as core from '@actions/core'
import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { countText } from '../report/words/quantity-text.ts'
import { ENGINE_STATE, RUN_STATE } from './action-states.ts'

/** After the job: removes what the run left behind if it was killed before it could. Says so and never fails the job. */
async function main(): Promise<void> {
  const runId = core.getState(RUN_STATE)
  const choice = core.getState(ENGINE_STATE)
  if (!/^[0-9a-f]{12}$/.test(runId)) return
  const kind = ENGINE_KINDS.find((each) => each === choice) ?? (choice === 'auto' ? choice : null)
  if (kind === null) return
  const { findEngine } = await import('../engines/find/find-engine.ts')
  const { sweepRun } = await import('../engines/open-engine.ts')
  const log = (line: string) => core.debug(escapeTerminal(line))
  const signal = AbortSignal.timeout(60_000)
  const found = await findEngine(kind, { env: process.env, platform: process.platform, log, signal })
  try {
    const { containers, volumes, images } = await sweepRun(found, runId)
    if (containers + volumes + images === 0) return
    const counts = [countText(containers, 'container'), countText(volumes, 'volume'), countText(images, 'image')]
    core.info(`Removed what the run left behind: ${counts.join(', ')}.`)
  } finally {
    await found.stopService?.()
  }
}

main().catch((error: unknown) => core.warning(escapeTerminal(`Cleaning up after the run failed: ${String(error)}`)))
