import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildStandIns } from '../../matrix/stand-ins/build-stand-ins.ts'
import { defaultPlans, hostArchitecture, readPlans, versionCap } from '../../matrix/stand-ins/recipe.ts'
import { behaviourIn, offeredNodes } from '../../matrix/stand-ins/verification/compare-userlands.ts'
import { unpackStandIn } from '../../matrix/stand-ins/verification/userland.ts'
import { buildPrograms, type Program } from '../../matrix/stand-ins/verification/build-programs.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { providesNode } from '../../src/targets/provides-node.ts'

/** Needs root for chroot, so that paths in the loader's messages are the image's own. */
const arch = hostArchitecture()!
const all = readPlans()
const plans = [...defaultPlans(all), all.get('debian-11')!].filter((plan) => plan.target.libc.family === 'glibc')
const roots = new Map<string, string>()
let scratch: string
let programs: readonly Program[]

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'portcullis-renamed-'))
  const options = { arch, cacheDir: cacheDirectory(process.env), refresh: false, log: console.log }
  for (const { id, path } of await buildStandIns(plans, options)) roots.set(id, await unpackStandIn(path, scratch))
  programs = await buildPrograms(join(scratch, 'programs'))
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

test.each(plans)('$id offers the version nodes that the catalogue says the real image has', async (plan) => {
  const offered = await offeredNodes(roots.get(plan.id)!, arch)
  const cap = versionCap(plan, arch)!
  expect(offered.size).toBeGreaterThan(5)
  for (const [soname, nodes] of offered) {
    const wrong = nodes.filter(
      (node) => /^(?:GLIBC_(?!PRIVATE$)|GLIBCXX_|CXXABI_|GCC_)/.test(node) && providesNode(cap, arch, node) === false,
    )
    expect.soft(wrong, `${soname} offers too much`).toEqual([])
  }
  const all = [...offered.values()].flat()
  for (const [prefix, highest] of Object.entries(cap.max)) {
    const node = `${prefix}_${highest}`
    // glibc 2.31 brought no new node on x86-64, and so on: then the level is a number without a node.
    if (providesNode(cap, arch, node)) expect.soft(all, node).toContain(node)
  }
})

test("centos:7's loader refuses a program of today in CentOS 7's very words", async () => {
  const { exitCode, stderr } = await behaviour('C', 'centos-7')
  expect(stderr).toBe("/app: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by /app)\n")
  expect(exitCode).toBe(1)
})

test('so does debian:11, with its own path', async () => {
  const { exitCode, stderr } = await behaviour('C', 'debian-11')
  expect(stderr).toBe("/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app)\n")
  expect(exitCode).toBe(1)
})

test.each(plans)('$id runs a C program that needs old nodes only', async ({ id }) => {
  expect(await behaviour('C of old nodes', id)).toEqual({ exitCode: 0, stdout: 'old nodes suffice\n', stderr: '' })
})

test.each(['debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04'])(
  '%s runs programs of today',
  async (id) => {
    expect(await behaviour('Go with cgo', id)).toEqual({ exitCode: 0, stdout: 'hello-server 1.0.0\n', stderr: '' })
    expect(await behaviour('C', id)).toMatchObject({ exitCode: 7, stderr: '' })
  },
)

async function behaviour(name: string, id: string) {
  return await behaviourIn(
    roots.get(id)!,
    programs.find((program) => program.name === name)!,
  )
}
