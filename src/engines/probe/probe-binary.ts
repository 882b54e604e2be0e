import { EngineError } from '../../errors.ts'
import { cachedProbe } from './probe-build.ts'
import { findGo } from './probe-go.ts'
import type { ProbePlatform, ProbeTools } from './probe-tools.ts'
import { prebuiltProbe } from './probe-prebuilt.ts'

/**
 * Path of an executable probe for the platform: built from source by the Go at hand and kept in the tool cache, else the
 * prebuilt one that came with the package, which is that of a container.
 */
export async function probeFor(platform: ProbePlatform, tools: ProbeTools): Promise<string> {
  const go = await findGo(tools)
  if (go !== null) {
    try {
      return await cachedProbe(platform, go, tools)
    } catch (error) {
      tools.log(`probe: ${go.path} could not build it: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const prebuilt = await prebuiltProbe(platform, tools)
  if (prebuilt !== null) return prebuilt
  throw new EngineError(
    `There is no probe for ${platform.os}/${platform.arch}: ${go === null ? 'no Go 1.21 or newer was found on PATH' : `building it with ${go.version} failed`}, and none comes prebuilt with the package.`,
    {
      hint: 'Install Go 1.21 or newer (in a workflow: actions/setup-go before this step), or run on linux/amd64 or linux/arm64.',
    },
  )
}
