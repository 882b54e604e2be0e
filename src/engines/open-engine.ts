import { openApi } from './api/engine-api.ts'
import { sweep, type Swept } from './api/sweep.ts'
import { ContainerEngine } from './container/container-engine.ts'
import type { Engine } from './engine.ts'
import type { FoundEngine } from './find/find-engine.ts'
import type { OpenOptions } from './open-options.ts'

/** What was started to have the engine ends with it. */
export async function openEngine(found: FoundEngine, options: OpenOptions): Promise<Engine> {
  try {
    if (found.version.os === 'windows') {
      const { WindowsEngine } = await import('./windows/windows-engine.ts')
      return new WindowsEngine(await openApi(found.address), found, options)
    }
    return new ContainerEngine(await openApi(found.address), found, options)
  } catch (error) {
    await found.stopService?.()
    throw error
  }
}

/** Removes what one run left behind, at once. */
export async function sweepRun(found: FoundEngine, runId: string): Promise<Swept> {
  using api = await openApi(found.address)
  return await sweep(api, { runId })
}
