import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError } from '../../errors.ts'
import type { ProbePlatform, ProbeTools } from './probe-binary.ts'
import { PROBE_SUMS } from './probe-sums.ts'

/** The probe that came with the package, checked; null when none was made for the platform. */
export async function prebuiltProbe(
  { os, arch }: ProbePlatform,
  { packageRoot }: Pick<ProbeTools, 'packageRoot'>,
  sums: Readonly<Record<string, string>> = PROBE_SUMS,
): Promise<string | null> {
  const expected = sums[`${os}-${arch}`]
  if (expected === undefined) return null
  const path = join(packageRoot, 'dist', 'probe', `portcullis-probe-${os}-${arch}`)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new EngineError(`The prebuilt probe ${path} cannot be read: ${String(error)}`, {
      hint: 'Install the package again, or install Go 1.21 or newer so that the probe is built from source.',
      cause: error,
    })
  })
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (actual !== expected) {
    throw new EngineError(
      `The prebuilt probe ${path} is not the one that was released: its SHA-256 is ${actual}, not ${expected}.`,
      {
        hint: 'Do not run it. Install the package again, or install Go 1.21 or newer so that the probe is built from source.',
      },
    )
  }
  return path
}
