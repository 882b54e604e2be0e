import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostArchitecture, readPlans } from '../../matrix/stand-ins/recipe.ts'
import { buildPrograms } from '../../matrix/stand-ins/verification/build-programs.ts'
import { VERIFIABLE, verifyStandIn, type Verification } from '../../matrix/stand-ins/verification/verify-stand-in.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

/** Debian 11, 12 and 13 by debootstrap, kept in the cache: the first run takes a minute or two. Needs root. */
const results = new Map<string, Verification>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portcullis-programs-'))
  const programs = await buildPrograms(folder)
  const options = { arch: hostArchitecture()!, cacheDir: cacheDirectory(process.env), programs, log: console.log }
  await Promise.all(
    VERIFIABLE.map(async (id) => {
      results.set(id, await verifyStandIn(readPlans().get(id)!, options))
    }),
  )
}, 900_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(VERIFIABLE)('%s is like the real userland in libraries, surroundings and behaviour', (id) => {
  const { compared, differences } = results.get(id)!
  expect(differences).toEqual([])
  expect(compared).toBeGreaterThan(25)
})
