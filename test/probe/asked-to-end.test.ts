import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { PROTOCOL_VERSION, type ProbeJob } from '../../src/protocol/job.ts'
import { readMessages } from '../../src/protocol/read-messages.ts'
import { builtProbe, runStep, temporary } from './probe-run.ts'

beforeAll(async () => {
  await builtProbe()
}, 300_000)

const BATCHES = 6
const AT_ONCE = 8

/** What a probe said that was asked to end while `sleep 30` ran under it. */
async function askedToEnd(): Promise<{ said: readonly string[]; exitCode: number | null }> {
  const path = join(temporary('job'), 'job.json')
  const job: ProbeJob = {
    protocol: PROTOCOL_VERSION,
    binary: '/bin/sleep',
    workDir: temporary('work'),
    limits: { outputBytes: 1_000, totalMs: 20_000 },
    steps: [runStep({ args: ['30'] })],
  }
  writeFileSync(path, JSON.stringify(job))
  const probe = spawn(await builtProbe(), [path], { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
  const stdout: Buffer[] = []
  let asked = false
  probe.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk)
    if (asked || !Buffer.concat(stdout).includes('"started"')) return
    asked = true
    setTimeout(() => probe.kill('SIGTERM'), 20)
  })
  const exitCode = await new Promise<number | null>((resolve) => probe.once('close', resolve))
  return { said: readMessages(Buffer.concat(stdout)).messages.map(({ type }) => type), exitCode }
}

// Before this was held, one probe in seven said that SIGKILL had ended the binary: its own.
test('a probe that is asked to end says nothing of what it ends', async () => {
  for (let batch = 0; batch < BATCHES; batch++) {
    const all = await Promise.all(Array.from({ length: AT_ONCE }, askedToEnd))
    for (const { said, exitCode } of all) {
      expect(said).toEqual(['hello', 'started'])
      expect(exitCode).toBe(143)
    }
  }
}, 60_000)
