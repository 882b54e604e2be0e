import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProbe, hashSource } from '../src/engines/probe/probe-build.ts'
import { PROBE_SUMS } from '../src/engines/probe/probe-sums.ts'
import { GO_RELEASE } from './set-up-go.ts'

/**
 * `node scripts/build-probe.ts`: builds the probes that the package ships for machines without Go into dist/probe/, and
 * writes their sums. `--check` builds them anew and compares: the same source and the same Go give the same bytes anywhere.
 */
const ARCHITECTURES = ['amd64', 'arm64']
const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'probe')
const SHIPPED = join(ROOT, 'dist', 'probe')
const SUMS = join(ROOT, 'src', 'engines', 'probe', 'probe-sums.ts')

async function buildAll(outDir: string): Promise<Readonly<Record<string, string>>> {
  const sums: Record<string, string> = {}
  const sourceHash = hashSource(SOURCE)
  for (const arch of ARCHITECTURES) {
    const out = join(outDir, `portcullis-probe-linux-${arch}`)
    const platform = { os: 'linux', arch }
    await buildProbe({ source: SOURCE, sourceHash, platform, go: 'go', out, env: process.env, toolchain: GO_RELEASE })
    sums[`linux-${arch}`] = createHash('sha256')
      .update(await readFile(out))
      .digest('hex')
  }
  return sums
}

async function ship(): Promise<void> {
  await mkdir(SHIPPED, { recursive: true })
  const sums = await buildAll(SHIPPED)
  const lines = Object.entries(sums).map(([platform, sum]) => `  '${platform}': '${sum}',\n`)
  const head = '/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */\n'
  await writeFile(SUMS, `${head}export const PROBE_SUMS: Readonly<Record<string, string>> = {\n${lines.join('')}}\n`)
  console.log(`dist/probe: ${JSON.stringify(sums, null, 2)}`)
}

async function check(): Promise<readonly string[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'portcullis-probes-'))
  try {
    const problems: string[] = []
    const sums = await buildAll(temporary)
    for (const arch of ARCHITECTURES) {
      const name = `portcullis-probe-linux-${arch}`
      const shipped = await readFile(join(SHIPPED, name)).catch(() => null)
      if (!shipped) problems.push(`dist/probe/${name} is not there`)
      else if (!shipped.equals(await readFile(join(temporary, name)))) {
        problems.push(`dist/probe/${name} is not what ${GO_RELEASE} makes of probe/`)
      }
      if (PROBE_SUMS[`linux-${arch}`] !== sums[`linux-${arch}`])
        problems.push(`src/engines/probe/probe-sums.ts: linux-${arch} differs`)
    }
    return problems
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

if (process.argv[2] === '--check') {
  const problems = await check()
  if (problems.length > 0) {
    console.error(
      `${problems.join('\n')}\nRun node scripts/build-probe.ts and commit dist/probe and src/engines/probe/probe-sums.ts.`,
    )
    process.exitCode = 1
  }
} else {
  await ship()
}
