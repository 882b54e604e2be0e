import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildStandIns } from '../../matrix/stand-ins/build-stand-ins.ts'
import { hostArchitecture, readPlans } from '../../matrix/stand-ins/recipe.ts'
import { behaviourIn } from '../../matrix/stand-ins/verification/compare-userlands.ts'
import { unpackStandIn } from '../../matrix/stand-ins/verification/userland.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

const arch = hostArchitecture()!
const machine = arch === 'amd64' ? 'x86_64' : 'aarch64'
const SOURCE = '#include <stdio.h>\n#include <stdlib.h>\nint main(void) { puts("musl"); return 4; }\n'
const START = '__attribute__((force_align_arg_pointer)) void _start(void) { exit(main()); }\n'
let scratch: string
let root: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'portcullis-alpine-'))
  const options = { arch, cacheDir: cacheDirectory(process.env), refresh: false, log: () => undefined }
  const [standIn] = await buildStandIns([readPlans().get('alpine-3.22')!], options)
  root = await unpackStandIn(standIn!.path, scratch)
  await writeFile(join(scratch, 'program.c'), SOURCE)
  await writeFile(join(scratch, 'started.c'), SOURCE + START)
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

test('runs what musl-gcc links, which needs libc.so', async () => {
  const path = join(scratch, 'debian-linked')
  execFileSync('musl-gcc', ['-o', path, join(scratch, 'program.c')])
  expect(needed(path)).toEqual(['libc.so'])
  expect(await run(path)).toEqual({ exitCode: 4, stdout: 'musl\n', stderr: '' })
})

test("runs what Alpine's own compiler links, which needs libc.musl-*.so.1", async () => {
  const path = join(scratch, 'alpine-linked')
  const libc = `libc.musl-${machine}.so.1`
  const loader = `-Wl,--dynamic-linker=/lib/ld-musl-${machine}.so.1`
  const options = ['-nostdlib', `-L${root}/lib`, `-l:${libc}`, loader]
  execFileSync('gcc', ['-o', path, join(scratch, 'started.c'), ...options])
  expect(needed(path)).toEqual([libc])
  expect(await run(path)).toEqual({ exitCode: 4, stdout: 'musl\n', stderr: '' })
})

test('names the symbol that musl lacks', async () => {
  const path = join(scratch, 'glibc-only')
  // musl takes itself for every library named libc.*, so the stub that the linker is shown is not missed.
  await writeFile(`${path}-stub.c`, 'int gnu_get_libc_version(void) { return 0; }\n')
  execFileSync('gcc', ['-shared', '-nostdlib', '-Wl,-soname,libc.so.6', '-o', `${path}.so`, `${path}-stub.c`])
  await writeFile(`${path}.c`, 'int gnu_get_libc_version(void);\nint main(void) { return gnu_get_libc_version(); }\n')
  execFileSync('musl-gcc', ['-o', path, `${path}.c`, `${path}.so`])
  const { exitCode, stderr } = await run(path)
  expect(stderr).toContain('Error relocating /app: gnu_get_libc_version: symbol not found')
  expect(exitCode).toBe(127)
})

test('has no glibc loader', async () => {
  const path = join(scratch, 'glibc-linked')
  execFileSync('gcc', ['-o', path, join(scratch, 'program.c')])
  const { exitCode, stderr } = await run(path)
  expect(stderr).toContain("'/app': No such file or directory")
  expect(exitCode).toBe(127)
})

async function run(path: string) {
  const { exitCode, stdout, stderr } = await behaviourIn(root, { name: 'program', path, args: [] })
  // chroot quotes the name in the way of its locale.
  return { exitCode, stdout, stderr: stderr.replaceAll(/[‘’]/g, "'") }
}

function needed(path: string): string[] {
  const text = execFileSync('readelf', ['--dynamic', path], { encoding: 'utf8' })
  return [...text.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map(([, name]) => name!)
}
