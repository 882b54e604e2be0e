import { statSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ProbeKind } from '../../src/engines/probe/probe-tools.ts'
import type { SystemFacts } from '../../src/protocol/system.ts'
import { builtProbe, program, runNatively } from './probe-run.ts'

beforeAll(async () => {
  // Side by side, as a run for containers and the machine itself builds them.
  await Promise.all([builtProbe(), builtProbe('native')])
}, 300_000)

async function systemBy(kind: ProbeKind): Promise<SystemFacts> {
  const step = { kind: 'system', id: 's', args: [], env: {}, timeoutMs: 30_000 } as const
  const { messages, problems } = await runNatively(
    { binary: program('tell'), steps: [step] },
    { probe: await builtProbe(kind) },
  )
  expect(problems).toEqual([])
  return messages.find((message) => message.type === 'system')!.system
}

test('a machine is asked about connections over HTTP/2, a container is not', async () => {
  const [cell, native] = [await systemBy('cell'), await systemBy('native')]
  expect(native.connections).toMatchObject({ protocol: 'HTTP/2.0', requests: 1000, connections: 1, failed: 0 })
  expect(cell.connections).toBeNull()
  for (const { name, directories, files, signals } of [cell, native]) {
    expect(name).toMatch(/^Linux /)
    expect(directories.map(({ kind }) => kind)).toEqual(['temporary', 'cache', 'config', 'home'])
    expect(files!.createNs).toHaveLength(100)
    expect(signals.map(({ signal }) => signal)).toEqual(['SIGURG', 'SIGPROF'])
  }
}, 60_000)

test('the probe that goes into each run has no server with HTTP/2 in it', async () => {
  const [cell, native] = [statSync(await builtProbe()).size, statSync(await builtProbe('native')).size]
  expect(native - cell).toBeGreaterThan(900_000)
})
