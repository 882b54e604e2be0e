import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { buildLibrary } from './build-library.ts'
import { buildParts } from './build-parts.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STUBS = join(ROOT, 'scripts/stubs')

/**
 * Packages that get a file of their own in dist/lib/: loaded by the entries only when first used, and only once for all of
 * them. A package not listed here is bundled into each entry that uses it.
 */
const LIBRARIES: Readonly<Record<string, 'esm' | 'cjs'>> = {
  '@actions/core': 'esm',
  '@actions/exec': 'esm',
  '@actions/github': 'esm',
  '@actions/http-client': 'esm',
  '@actions/tool-cache': 'esm',
  '@octokit/plugin-retry': 'esm',
  '@octokit/plugin-throttling': 'esm',
  'ajv/dist/2020.js': 'cjs',
  dockerode: 'cjs',
  'tar-stream': 'cjs',
  undici: 'cjs',
  yaml: 'cjs',
  zod: 'cjs',
}

/** What dockerode pulls in and we never use; see the stubs. */
const ALIASES: Readonly<Record<string, string>> = {
  ssh2: join(STUBS, 'ssh2.cjs'),
  'cpu-features': join(STUBS, 'unsupported.cjs'),
  '@grpc/grpc-js': join(STUBS, 'unsupported.cjs'),
  '@grpc/proto-loader': join(STUBS, 'unsupported.cjs'),
  protobufjs: join(STUBS, 'unsupported.cjs'),
  'tar-fs': join(STUBS, 'unsupported.cjs'),
  '@balena/dockerignore': join(STUBS, 'unsupported.cjs'),
  'readable-stream': 'node:stream',
  'supports-color': join(STUBS, 'absent.cjs'),
  debug: join(STUBS, 'debug.cjs'),
}

/** What dockerode asks for at once and needs for TLS, compressed images and builds alone. Node takes as long over these as over all the rest. */
const LATE = ['https', 'crypto', 'zlib']

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  minify: false,
  legalComments: 'linked',
  logLevel: 'warning',
  // import() becomes a late require(): the loader for modules need not start, and names of CommonJS packages need no guessing.
  supported: { 'dynamic-import': false },
  alias: ALIASES,
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
} as const satisfies esbuild.BuildOptions

/** Files that src/entry/process/keep-compiled.ts loads: functions, in as few characters as can be, each of one byte. */
const KEPT = {
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'ascii',
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
} as const satisfies esbuild.BuildOptions

/** Writes the bundles to `outDir` (dist/); what else is there stays, old bundles go. */
export async function build(outDir: string): Promise<void> {
  const out = resolve(outDir)
  await removeOldBundles(out)
  for (const [name, kind] of Object.entries(LIBRARIES)) {
    const quoted = JSON.stringify(name)
    const contents = kind === 'esm' ? `export * from ${quoted}` : `module.exports = require(${quoted})`
    await esbuild.build({
      ...COMMON,
      stdin: { contents, resolveDir: ROOT, sourcefile: `${name}.cjs` },
      outfile: join(out, 'lib', `${fileName(name)}.cjs`),
      target: 'node20',
      plugins: [librariesApart('./', name), ...(name === 'dockerode' ? [loadedLate(LATE)] : [])],
    })
  }
  const parts = await buildParts(join(out, 'parts'), {
    ...COMMON,
    target: 'node20',
    plugins: [librariesApart('../lib/')],
  })
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/entry/cli-start.ts')],
    outfile: join(out, 'cli.cjs'),
    target: 'node20',
    plugins: [partsApart],
  })
  // Read by `check` alone: what is in cli.cjs is compiled anew by each command.
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/entry/process/early-question.ts')],
    outfile: join(out, 'early-question.cjs'),
    target: 'node20',
  })
  // `check` up to its report, with dockerode: from the start to the first cell takes a fifth less than with forty parts.
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/entry/check-start.ts')],
    outfile: join(out, 'check.cjs'),
    ...KEPT,
    target: 'node20',
    plugins: [formsApart(parts), librariesApart('./lib/', 'dockerode'), loadedLate(LATE)],
  })
  // What is asked for in milliseconds: one file loads faster than forty parts, and a short one faster than a long one.
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/entry/inspect-start.ts')],
    outfile: join(out, 'inspect.cjs'),
    ...KEPT,
    target: 'node20',
  })
  for (const name of ['check', 'inspect']) await appendName(join(out, `${name}.cjs`))
  // One file, to be copied to a machine that has nothing else of ours.
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/entry/verify-alone.ts')],
    outfile: join(out, 'verify.cjs'),
    minifySyntax: true,
    target: 'node20',
  })
  for (const name of ['action', 'post']) await writeFile(join(out, `${name}.cjs`), `require('./parts/${name}.cjs')\n`)
  await buildLibrary(out)
}

/** By which src/entry/process/keep-compiled.ts knows what was compiled of it. */
async function appendName(file: string): Promise<void> {
  const text = await readFile(file)
  await writeFile(file, Buffer.concat([text, Buffer.from(`//${createHash('sha256').update(text).digest('hex')}`)]))
}

async function removeOldBundles(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const entry of await readdir(out)) {
    if (/\.[cm]js(\.LEGAL\.txt)?$/.test(entry)) await rm(join(out, entry))
  }
  for (const folder of ['lib', 'parts', 'types']) await rm(join(out, folder), { recursive: true, force: true })
}

/** The command line's first file is read before what is compiled can be kept. */
const partsApart: esbuild.Plugin = {
  name: 'parts-apart',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: './parts/cli.cjs', external: true }))
    builder.onResolve({ filter: /\/early-question\.ts$/ }, () => ({ path: './early-question.cjs', external: true }))
  },
}

/** The forms of a report, which come last and are functions of plain data, stay in parts. */
function formsApart(parts: ReadonlyMap<string, string>): esbuild.Plugin {
  return {
    name: 'forms-apart',
    setup(builder) {
      builder.onResolve({ filter: /\/(report|signature)\// }, ({ kind, path, importer }) => {
        if (kind !== 'dynamic-import' || !importer.endsWith('/entry/commands/check.ts')) return null
        const source = relative(ROOT, resolve(dirname(importer), path)).replaceAll('\\', '/')
        const part = parts.get(source)
        return part === undefined ? null : { path: `./parts/${part}`, external: true }
      })
    },
  }
}

/** Leaves the import of a library to a `require` of its own file, unless the importer has another version of it. */
function librariesApart(prefix: string, self?: string): esbuild.Plugin {
  const names = Object.keys(LIBRARIES).filter((name) => name !== self)
  return {
    name: 'libraries-apart',
    setup(builder) {
      builder.onResolve({ filter: /^[@a-z]/ }, async ({ path, ...rest }) => {
        if (!names.includes(path) || rest.pluginData === 'resolving') return null
        const options = {
          kind: rest.kind,
          resolveDir: rest.resolveDir,
          importer: rest.importer,
          pluginData: 'resolving',
        }
        const [here, top] = await Promise.all([
          builder.resolve(path, options),
          builder.resolve(path, { ...options, resolveDir: ROOT, importer: '' }),
        ])
        return here.path === top.path ? { path: `${prefix}${fileName(path)}.cjs`, external: true } : null
      })
    },
  }
}

/** Modules of Node that are loaded when something of them is first used. */
function loadedLate(names: readonly string[]): esbuild.Plugin {
  return {
    name: 'loaded-late',
    setup(builder) {
      const filter = new RegExp(`^(${names.join('|')})$`)
      builder.onResolve({ filter }, ({ path }) => ({ path, namespace: 'late' }))
      builder.onLoad({ filter, namespace: 'late' }, ({ path }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, key) => require('node:${path}')[key] })`,
      }))
    },
  }
}

function fileName(packageName: string): string {
  return packageName.replace('@', '').replaceAll('/', '-').replace(/\.js$/, '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(process.argv[2] ?? join(ROOT, 'dist'))
