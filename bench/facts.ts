import { nodePorts } from '../src/host/process/node-ports.ts'
import type { Engine } from '../src/engines/engine.ts'
import type { CellStep } from '../src/protocol/job.ts'
import { selectProfiles } from '../src/targets/profiles.ts'

const FACTS: CellStep = { step: { kind: 'facts', id: 'facts' }, startAs: 'child' }
const NO_FACTS: CellStep = { step: { kind: 'attempts', id: 'none', calls: [] }, startAs: 'child' }

/** Milliseconds of whole cells in `scratch` that gather facts and system calls, and of cells that do not, in turn. */
export async function factsRounds(binary: string, rounds: number): Promise<{ withMs: number[]; withoutMs: number[] }> {
  const signal = new AbortController().signal
  const ports = nodePorts({ signal, onEvent: () => undefined, debug: () => undefined })
  await using engine = await ports.openEngine('docker')
  const { os, arch } = engine.description
  await engine.prepare({ binaries: [{ hostPath: binary, cellName: 'app' }], probePath: ports.probe({ os, arch }) })
  const withMs: number[] = []
  const withoutMs: number[] = []
  // The first of each fills caches.
  for (let round = -1; round < rounds; round += 1) {
    const [facts, none] = [await cellMs(engine, FACTS), await cellMs(engine, NO_FACTS)]
    if (round < 0) continue
    withMs.push(facts)
    withoutMs.push(none)
  }
  return { withMs, withoutMs }
}

async function cellMs(engine: Engine, step: CellStep): Promise<number> {
  const { os, arch } = engine.description
  const platform = `${os}/${arch}`
  const started = performance.now()
  const { trouble } = await engine.runCell(
    {
      cellId: 'bench',
      binary: 'app',
      target: { id: 'scratch', os: 'linux' },
      binaryPlatform: platform,
      image: null,
      standIn: null,
      platform,
      profile: selectProfiles(['default'])[0]!,
      steps: [step],
      pull: 'never',
      timeoutMs: 30_000,
      outputBytes: 1000,
    },
    new AbortController().signal,
  )
  if (trouble) throw new Error(`a cell of the benchmark had trouble: ${trouble.message}`)
  return performance.now() - started
}
