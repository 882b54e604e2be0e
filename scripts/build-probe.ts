import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
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
  const sums = await inTemporary(async (folder) => {
    const made = await buildAll(folder)
    await mkdir(SHIPPED, { recursive: true })
    for (const old of await readdir(SHIPPED)) await rm(join(SHIPPED, old))
    for (const name of await readdir(folder)) {
      await writeFile(join(SHIPPED, `${name}.br`), pack(await readFile(join(folder, name))))
    }
    return made
  })
  const lines = Object.entries(sums).map(([platform, sum]) => `  '${platform}': '${sum}',\n`)
  const head = '/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */\n'
  await writeFile(SUMS, `${head}export const PROBE_SUMS: Readonly<Record<string, string>> = {\n${lines.join('')}}\n`)
  console.log(`dist/probe: ${JSON.stringify(sums, null, 2)}`)
}

/** As small as brotli makes it: the package and each checkout of the Action carry it. */
function pack(bytes: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params })
}

async function check(): Promise<readonly string[]> {
  return await inTemporary(async (folder) => {
    const problems: string[] = []
    const sums = await buildAll(folder)
    for (const arch of ARCHITECTURES) {
      const name = `portcullis-probe-linux-${arch}`
      const shipped = await readFile(join(SHIPPED, `${name}.br`)).catch(() => null)
      if (!shipped) problems.push(`dist/probe/${name}.br is not there`)
      else if (!brotliDecompressSync(shipped).equals(await readFile(join(folder, name)))) {
        problems.push(`dist/probe/${name}.br is not what ${GO_RELEASE} makes of probe/`)
      }
      if (PROBE_SUMS[`linux-${arch}`] !== sums[`linux-${arch}`])
        problems.push(`src/engines/probe/probe-sums.ts: linux-${arch} differs`)
    }
    return problems
  })
}

async function inTemporary<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-probes-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
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
