import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { PortcullisError } from '../../src/errors.ts'
import { hostArchitecture, readPlans } from './recipe.ts'
import { buildPrograms } from './verification/build-programs.ts'
import { VERIFIABLE, verifyStandIn } from './verification/verify-stand-in.ts'

/** Compares the stand-ins of Debian 11, 12 and 13 with the real userlands, made by debootstrap. Needs root, debootstrap, Go and gcc. */
const folder = await mkdtemp(join(tmpdir(), 'portcullis-programs-'))
try {
  const programs = await buildPrograms(folder)
  const plans = readPlans()
  for (const id of VERIFIABLE) {
    const { compared, differences } = await verifyStandIn(plans.get(id)!, {
      arch: hostArchitecture()!,
      cacheDir: cacheDirectory(process.env),
      programs,
      log: console.log,
    })
    console.log(`${id}: ${compared} comparisons, ${differences.length} differences`)
    for (const difference of differences) console.log(`  ${difference}`)
    if (differences.length > 0) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof PortcullisError)) throw error
  console.error(`${error.message}\n\n${error.hint}`)
  process.exitCode = error.exitCode
} finally {
  await rm(folder, { recursive: true, force: true })
}
