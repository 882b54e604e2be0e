import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../helpers/portcullis.ts'

/** examples/release: what stands between a build and the world. */
const EXAMPLE = join(ROOT, 'examples', 'release')
const folder = mkdtempSync(join(tmpdir(), 'portcullis-release-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Job {
  readonly needs?: string
  readonly if?: string
  readonly permissions: Readonly<Record<string, string>>
}

test('snapshot, gate, publish: nobody but the last may write, and it starts after an open gate only', () => {
  const { jobs, permissions } = parse(readFileSync(join(EXAMPLE, '.github/workflows/release.yml'), 'utf8')) as {
    jobs: Record<string, Job>
    permissions: object
  }
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['snapshot', undefined],
    ['gate', 'snapshot'],
    ['publish', 'gate'],
  ])
  expect(permissions).toEqual({})
  for (const name of ['snapshot', 'gate']) expect(Object.values(jobs[name]!.permissions)).not.toContain('write')
  // A condition of its own that begins with always() would start it whatever the gate says.
  expect(jobs['publish']!.if).toBe("needs.gate.outputs.verdict == 'pass'")
})

function hook(gated: string | undefined) {
  const env = { PATH: process.env['PATH'], ...(gated !== undefined && { GATED: gated }) }
  return spawnSync('sh', [join(EXAMPLE, 'only-gated.sh'), join(folder, 'app')], { env, encoding: 'utf8' })
}

test('the hook lets through what went through the gate, and nothing else', () => {
  writeFileSync(join(folder, 'app'), 'binary')
  const digest = createHash('sha256').update('binary').digest('hex')
  const gated = join(folder, 'subjects.sha256')
  expect(hook(undefined).status).toBe(0)
  writeFileSync(gated, `${'0'.repeat(64)}  other\n${digest}  dist/app\n`)
  expect(hook(gated).status).toBe(0)
  writeFileSync(gated, `${'0'.repeat(64)}  other\n`)
  expect(hook(gated)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('did not go through the gate') as string,
  })
  expect(hook(join(folder, 'none')).status).not.toBe(0)
})
