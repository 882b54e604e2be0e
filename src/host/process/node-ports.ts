import { release } from 'node:os'
import type { EngineKind } from '../../engines/dialect.ts'
import type { Engine } from '../../engines/engine.ts'
import type { RunEvent, RunPorts } from '../../run/ports.ts'
import { cacheDirectory } from './cache-directory.ts'
import { fileSha256 } from '../files/file-sha256.ts'
import { openBinary } from '../files/open-binary.ts'
import { packageRoot } from '../package-root.ts'

export interface NodePortsInput {
  readonly signal: AbortSignal
  readonly onEvent: (event: RunEvent) => void
  /** One line for people who debug; not shown by default. */
  readonly debug: (line: string) => void
  /** Marks what the run makes, for a sweep after it; made up where absent. */
  readonly runId?: string
}

/** The outside world as this process has it. Rooms that touch it are loaded when they are asked for. */
export function nodePorts({ signal, onEvent, debug, runId }: NodePortsInput): RunPorts {
  const cacheDir = cacheDirectory(process.env)
  const probe: RunPorts['probe'] = async (platform) => {
    const { probeFor } = await import('../../engines/probe/probe-binary.ts')
    return await probeFor(platform, { packageRoot: packageRoot(), cacheDir, env: process.env, log: debug })
  }
  const openContainers = async (choice: 'auto' | EngineKind, qemu: boolean): Promise<Engine> => {
    const { findEngine } = await import('../../engines/find/find-engine.ts')
    const found = await findEngine(choice, { env: process.env, platform: process.platform, log: debug, signal })
    const { openEngine } = await import('../../engines/open-engine.ts')
    const emulators = qemu ? await (await import('../../engines/qemu-emulators.ts')).findEmulators(process.env) : null
    return await openEngine(found, {
      cacheDir,
      log: debug,
      env: process.env,
      ...(emulators && { emulators }),
      ...(runId !== undefined && { runId }),
    })
  }
  const openNative = async (): Promise<Engine> => {
    const { openNativeEngine } = await import('../../engines/native/native-engine.ts')
    return openNativeEngine({ env: process.env })
  }
  return {
    signal,
    onEvent,
    now: Date.now,
    openSource: openBinary,
    sha256: fileSha256,
    async openEngine(choice, wanted) {
      if (choice === 'native') return await openNative()
      if (wanted?.host !== true) return await openContainers(choice, wanted?.qemu === true)
      const host = await openNative()
      if (!wanted.containers) return host
      const { openPlaces } = await import('../../engines/places-engine.ts')
      const { os, arch } = host.description
      return await openPlaces({
        containers: openContainers(choice, wanted.qemu),
        host,
        probe: () => probe({ os, arch, kind: 'native' }),
      })
    },
    probe,
    control({ os, arch, kernel, address }) {
      // Containers of a virtual machine have another kernel, and so other clocks.
      const isHere = os === process.platform && kernel === release() && address.startsWith('unix:')
      if (!isHere) return null
      return async (measurement) => {
        const { startHostProbe } = await import('../../engines/probe/host-probe.ts')
        return await startHostProbe(await probe({ os, arch }), measurement)
      }
    },
  }
}
