import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportSchema } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers } from '../helpers/leftovers.ts'
import { ROOT, startCli } from '../helpers/portcullis.ts'

const SOCKET = '/var/run/docker.sock'

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s: cells stop within 5 s, a partial report is written, nothing stays behind',
  async (signal) => {
    const sleeper = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
    const out = mkdtempSync(join(tmpdir(), 'portcullis-stopped-'))
    const words = [
      'check',
      sleeper,
      '--run',
      '',
      '--target',
      'scratch',
      '--target',
      'debian:*',
      '--parallel',
      '2',
      '--no-timers',
      '--out',
      out,
    ]
    const cli = startCli(words, { env: { DOCKER_HOST: `unix://${SOCKET}` } })
    await cli.stderrSays(/docker 2/)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const stopped = performance.now()
    cli.child.kill(signal)
    const { code, stdout } = await cli.ended
    expect(performance.now() - stopped).toBeLessThan(5000)
    expect(code).not.toBe(0)
    const report = reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
    expect(report.complete).toBe(false)
    expect(report.gate.decision).toBe('fail')
    expect(report.cells.map((cell) => cell.outcome)).toEqual(report.cells.map(() => 'unknown'))
    for (const cell of report.cells) expect(cell.reason).toMatch(/stopped|interrupt/i)
    expect(stdout.toLowerCase()).toContain('partial')
    expect(readFileSync(join(out, 'report.md'), 'utf8').split('\n').slice(0, 4).join('\n').toLowerCase()).toContain(
      'partial',
    )
    expect(await leftovers(SOCKET)).toEqual([])
  },
)
