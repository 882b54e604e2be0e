import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { buildLibrary } from './build-library.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STUBS = join(ROOT, 'scripts/stubs')

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

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // Names stay, so that a stack says where an error came from.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  target: 'node20',
  logLevel: 'warning',
  // import() becomes a late require(): the loader for modules need not start, and names of CommonJS packages need no guessing.
  supported: { 'dynamic-import': false },
  alias: ALIASES,
  // createRequire takes a path as well as an address.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename', 'import.meta.url': '__filename' },
} as const satisfies esbuild.BuildOptions

/** Each file of dist/ that stands for one of our sources where another bundle imports it. */
const APART: Readonly<Record<string, string>> = {
  'src/start/bundle.ts': 'portcullis.cjs',
  'src/start/inspect-start.ts': 'inspect.cjs',
}

/** Writes the bundles to `outDir` (dist/); what else is there stays, old bundles go. */
export async function build(outDir: string): Promise<void> {
  const out = resolve(outDir)
  await removeOldBundles(out)
  const bundle = async (source: string, file: string, more: esbuild.BuildOptions = {}): Promise<void> => {
    await esbuild.build({ ...COMMON, ...more, entryPoints: [join(ROOT, source)], outfile: join(out, file) })
  }
  for (const [source, file] of Object.entries(APART)) await bundle(source, file)
  await bundle('src/start/cli-start.ts', 'cli.cjs', { plugins: [apart] })
  // One file, to be copied to a machine that has nothing else of ours.
  await bundle('src/start/verify-alone.ts', 'verify.cjs')
  for (const door of ['action', 'post'])
    await writeFile(join(out, `${door}.cjs`), `require('./portcullis.cjs').${door}()\n`)
  await buildLibrary(out)
}

async function removeOldBundles(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const entry of await readdir(out)) {
    if (/\.[cm]js(\.LEGAL\.txt)?$/.test(entry)) await rm(join(out, entry))
  }
  for (const folder of ['lib', 'parts', 'types']) await rm(join(out, folder), { recursive: true, force: true })
}

const apart: esbuild.Plugin = {
  name: 'apart',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const file = APART[relative(ROOT, resolve(dirname(importer), path)).replaceAll('\\', '/')]
      return file === undefined ? null : { path: `./${file}`, external: true }
    })
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(process.argv[2] ?? join(ROOT, 'dist'))
