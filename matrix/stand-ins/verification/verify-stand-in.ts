import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildStandIns } from '../build-stand-ins.ts'
import { behaviourIn, hasLoader, offeredNodes, whatItHas } from './compare-userlands.ts'
import type { Architecture, Plan } from '../recipe.ts'
import { realUserland, unpackStandIn } from './userland.ts'
import type { Program } from './build-programs.ts'

export interface Verification {
  readonly compared: number
  /** Empty = the stand-in behaves as the real userland does. */
  readonly differences: readonly string[]
}

interface VerifyOptions {
  readonly arch: Architecture
  readonly cacheDir: string
  readonly programs: readonly Program[]
  readonly log: (line: string) => void
}

/** Recipes whose real userland Debian's own tools give. */
export const VERIFIABLE = ['debian-11', 'debian-12', 'debian-13'] as const

/** Holds a stand-in of Debian against the real thing: libraries, loader, surroundings, and what programs do in both. */
export async function verifyStandIn(plan: Plan, options: VerifyOptions): Promise<Verification> {
  const { arch, cacheDir, programs, log } = options
  const [standIn] = await buildStandIns([plan], { arch, cacheDir, refresh: false, log })
  const real = await realUserland({ suite: plan.recipe.suite, arch, cacheDir, log })
  const scratch = await mkdtemp(join(tmpdir(), 'portcullis-verify-'))
  const differences: string[] = []
  let compared = 0
  const compare = (what: string, there: unknown, here: unknown) => {
    compared++
    if (!isDeepStrictEqual(there, here)) {
      differences.push(`${what}: real ${JSON.stringify(there)}, stand-in ${JSON.stringify(here)}`)
    }
  }
  try {
    const root = await unpackStandIn(standIn!.path, scratch)
    compare('has', await whatItHas(real), await whatItHas(root))
    compare('catalogue', plan.has, await whatItHas(root))
    compare('loader', await hasLoader(real, arch), await hasLoader(root, arch))
    const [realNodes, nodes] = [await offeredNodes(real, arch), await offeredNodes(root, arch)]
    compare('C library', realNodes.has('libc.so.6'), nodes.has('libc.so.6'))
    for (const [soname, offered] of nodes) compare(`nodes of ${soname}`, realNodes.get(soname), offered)
    for (const program of programs) {
      compare(program.name, await behaviourIn(real, program), await behaviourIn(root, program))
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return { compared, differences }
}
