import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import * as esbuild from 'esbuild'
import { compile } from 'json-schema-to-typescript'
import * as z from 'zod'
import { reportSchema } from '../src/report/report.ts'

const ROOT = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** The doors of the package, by the file that `exports` of package.json names. */
const DOORS = [
  { file: 'library.mjs', source: 'api/library/library.ts' },
  { file: 'vitest.mjs', source: 'api/vitest/vitest.ts' },
  { file: 'vitest-reporter.mjs', source: 'api/vitest/reporter.ts' },
] as const
const REPORT = 'report/report.d.ts'

/** Writes the library's doors: thin modules over portcullis.cjs, which holds the code, so that all doors share it and its error classes. */
export async function buildLibrary(out: string): Promise<void> {
  const names = await exportsOf('api/bundle.ts')
  const inside = `import { library } from './portcullis.cjs'\nexport const { ${names.join(', ')} } = await library()\n`
  for (const { file, source } of DOORS) {
    await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: [join(ROOT, 'src', source)],
      outfile: join(out, file),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      external: ['vitest', 'vitest/node', './portcullis.cjs'],
      plugins: [insideFromBundle(inside, file === 'library.mjs')],
    })
  }
  await buildTypes(out)
}

async function exportsOf(source: string): Promise<readonly string[]> {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'src', source)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  return Object.values(metafile.outputs)[0]!.exports.toSorted()
}

/** A door keeps the files of its own folder; `all`: not even those. */
function insideFromBundle(inside: string, all: boolean): esbuild.Plugin {
  return {
    name: 'inside-from-bundle',
    setup(builder) {
      builder.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, namespace }) =>
        kind !== 'entry-point' && namespace === 'file' && (all || path.startsWith('../'))
          ? { path: 'inside', namespace: 'inside' }
          : null,
      )
      builder.onLoad({ filter: /.*/, namespace: 'inside' }, () => ({ contents: inside, resolveDir: ROOT }))
    },
  }
}

/** The declarations that the doors reach, and no others. The report's come from its schema, so that nobody needs zod for them. */
async function buildTypes(out: string): Promise<void> {
  const declarations = await mkdtemp(join(tmpdir(), 'portcullis-types-'))
  try {
    await declare(declarations)
    const done = new Set<string>()
    const waiting: string[] = DOORS.map(({ source }) => source.replace(/\.ts$/, '.d.ts'))
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (done.has(file)) continue
      done.add(file)
      const text = file === REPORT ? await reportTypes() : await readFile(join(declarations, file), 'utf8')
      for (const [, to] of text.matchAll(/from '(\.[^']+)\.ts'/g)) {
        waiting.push(posix.join(posix.dirname(file), `${to}.d.ts`))
      }
      const target = join(out, 'types', file)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text.replaceAll(/from '(\.[^']+)\.ts'/g, "from '$1.js'"))
    }
  } finally {
    await rm(declarations, { recursive: true, force: true })
  }
}

async function declare(outDir: string): Promise<void> {
  const config = join(outDir, 'tsconfig.json')
  const compilerOptions = {
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: join(ROOT, 'src'),
    outDir,
    typeRoots: [join(ROOT, 'node_modules', '@types')],
  }
  const files = DOORS.map(({ source }) => join(ROOT, 'src', source))
  await writeFile(config, JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] }))
  await run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config])
}

async function reportTypes(): Promise<string> {
  const schema = { ...z.toJSONSchema(reportSchema), title: 'Report' } as Parameters<typeof compile>[0]
  const text = await compile(schema, 'Report', {
    bannerComment: '/** report.json, version 1; schema/report.schema.json is the same as a JSON Schema. */',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  return `${text}
export type ReportBinary = Report['binaries'][number]
export type ReportCell = Report['cells'][number]
export type ReportStep = ReportCell['steps'][number]
export type ReportFinding = ReportCell['findings'][number]
export type ReportGate = Report['gate']
export type ReportTimers = NonNullable<ReportCell['timers']>
export type Outcome = ReportCell['outcome']
`
}
