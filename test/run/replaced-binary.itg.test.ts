import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { nodePorts } from '../../src/host/process/node-ports.ts'
import { run } from '../../src/run/run.ts'
import type { RunPorts, RunResult } from '../../src/run/ports.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-replaced-'))
const binary = join(folder, 'app')
const other = join(folder, 'other')
let actor: string
let digest: string

beforeAll(() => {
  actor = goBuild(`${ROOT}/test/engines/actor`)
  digest = createHash('sha256').update(readFileSync(actor)).digest('hex')
}, 300_000)
beforeEach(() => {
  rmSync(binary, { force: true })
  copyFileSync(actor, binary)
  // Runs as the first does, and has another digest.
  copyFileSync(actor, other)
  appendFileSync(other, '\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const replace = (): void => renameSync(other, binary)
const writeInPlace = (): void => {
  const { atime, mtime } = statSync(binary)
  appendFileSync(binary, '\n')
  utimesSync(binary, atime, mtime)
}

type Moment = 'planned' | 'engine' | 'judged'

async function checked(engine: string, moment: Moment, change: () => void): Promise<RunResult> {
  const target = engine === 'native' ? 'linux-host' : 'scratch'
  const smoke = engine === 'none' ? '' : 'smoke: [{ name: say, args: [say] }]\n'
  const text = `engine: ${engine}\ntargets: [${target}]\ntimers: false\npull: never\n${smoke}`
  const onEvent: RunPorts['onEvent'] = ({ kind }) => void (kind === moment && change())
  const signal = new AbortController().signal
  const ports = nodePorts({ signal, onEvent, debug: () => undefined })
  const config = parseConfig(text, 'portcullis.yml')
  return await run({ binaries: [binary], config, configHash: '', toolVersion: '0' }, ports)
}

const CHANGED = /app" changed while it was checked/

describe.each([
  ['none', 'planned'],
  ['native', 'engine'],
  ['docker', 'engine'],
] as const)('engine %s: between reading and running', (engine, moment) => {
  test('a binary that was replaced is refused, and nothing is attested', async () => {
    await expect(checked(engine, moment, replace)).rejects.toThrow(CHANGED)
  })

  test('so is one that was written to and has its old times', async () => {
    await expect(checked(engine, moment, writeInPlace)).rejects.toMatchObject({ exitCode: 2, message: CHANGED })
  })
})

test.each(['native', 'docker'])('engine %s: the digest is of the bytes that ran', async (engine) => {
  const { report } = await checked(engine, 'judged', replace)
  expect(report.cells[0]).toMatchObject({ observed: 'runs' })
  expect(report.binaries[0]!.sha256).toBe(digest)
})
