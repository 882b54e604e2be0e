import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { UsageError } from '../../errors.ts'
import { lockImages, writeLock } from '../../host/files/image-locks.ts'
import { readUnlocked } from '../../host/trust/load-config.ts'
import { writablePlace } from '../../host/files/write-parts.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import { stopSignals } from '../../host/process/stop-signals.ts'

/** `portcullis targets --lock`: the digests that the images of portcullis.yml have now, pulled where the engine has none. */
export async function lockTargets(configFile: string | null): Promise<number> {
  const [config, path] = await readUnlocked(configFile, {})
  if (config.engine === 'none' || config.engine === 'native') {
    throw new UsageError(`images are locked by an engine of containers, and engine is ${config.engine}`, {
      hint: 'Use engine: auto, docker or podman.',
    })
  }
  // Before anything is pulled for nothing.
  writablePlace(path)
  using stop = stopSignals(() => undefined)
  const ports = nodePorts({ signal: stop.signal, onEvent: () => undefined, debug: () => undefined })
  await using engine = await ports.openEngine(config.engine)
  const { os, arch } = engine.description
  const targets = await lockImages(engine, config, stop.signal)
  writeLock(path, `${os}/${arch}`, targets, config.targets)
  const lines = targets.map(({ target, locked, problem }) => {
    const standIn = locked?.standIn == null ? '' : `  stand-in ${locked.standIn}`
    return locked === null ? `✗ ${target}  ${problem ?? 'no digest'}` : `✓ ${target}  ${locked.digest}${standIn}`
  })
  lines.push(`written to ${path}${config.lock ? '' : '; portcullis.yml asks for it with `lock: portcullis.lock`'}`)
  process.stdout.write(lines.map((line) => `${escapeTerminal(line)}\n`).join(''))
  return targets.every(({ locked }) => locked !== null) ? 0 : 3
}
