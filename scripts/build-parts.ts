import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'

/** What something outside of our code starts; each becomes a part of its name. */
const ENTRIES: Readonly<Record<string, string>> = {
  cli: 'src/entry/cli.ts',
  action: 'src/entry/action.ts',
  post: 'src/entry/post.ts',
  library: 'src/entry/library/bundle.ts',
}
/** What only these reach is no part of the npm package; its files begin with `action-`. */
const ACTION_ONLY = new Set(['src/entry/action.ts', 'src/entry/post.ts'])

type Outputs = esbuild.Metafile['outputs']

/**
 * Writes our own code to `folder`, cut where an import() stands, so that a command loads what it needs and everything exists once. esbuild cuts
 * ES modules alone: each part becomes CommonJS afterwards, for which Node's loader for ES modules need not start. Returns the
 * file of each source that a part begins with.
 */
export async function buildParts(folder: string, options: esbuild.BuildOptions): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    entryPoints: { ...ENTRIES },
    // Nothing is written there, and its name goes into the parts' own.
    outdir: 'parts',
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    supported: {},
    metafile: true,
    write: false,
  })
  const names = partNames(metafile.outputs)
  await mkdir(folder, { recursive: true })
  for (const { path, text } of outputFiles) {
    const file = `${names.get(basename(path, '.mjs'))!}.cjs`
    const joined = text.replaceAll(/"\.\/([^"/]+)\.mjs"/g, (quoted, part: string) => {
      return names.has(part) ? `"./${names.get(part)!}.cjs"` : quoted
    })
    const { code } = await esbuild.transform(joined, {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      sourcefile: file,
      // import() becomes a late require().
      supported: { 'dynamic-import': false },
    })
    await writeFile(join(folder, file), code)
  }
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, `${names.get(basename(path, '.mjs'))!}.cjs`] as const],
    ),
  )
}

/** esbuild's name of each part -> ours: that of the entry or of its largest file, which stays the same when code changes. */
function partNames(outputs: Outputs): ReadonlyMap<string, string> {
  const shipped = reached(outputs, (source) => !ACTION_ONLY.has(source))
  const parts = Object.entries(outputs).map(([path, output]) => ({
    path,
    startsThere: output.entryPoint !== undefined,
    source: output.entryPoint ?? largestInput(output),
  }))
  const names = new Map<string, string>()
  const taken = new Set(Object.keys(ENTRIES))
  const byPlace = (a: string, b: string): number => (a < b ? -1 : 1)
  parts.sort((a, b) => Number(b.startsThere) - Number(a.startsThere) || byPlace(a.source, b.source))
  for (const { path, source } of parts) {
    const entry = Object.keys(ENTRIES).find((name) => ENTRIES[name] === source)
    const name = entry ?? freeName(source, shipped.has(path) ? '' : 'action-', taken)
    taken.add(name)
    names.set(basename(path, '.mjs'), name)
  }
  return names
}

/** `src/report/markdown/markdown-grid.ts` -> `markdown-grid`, or `report-markdown-grid` where that is taken; a package's own name for its files. */
function freeName(source: string, prefix: string, taken: ReadonlySet<string>): string {
  const packageName = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]?.replace('@', '')
  const words = (packageName ?? source)
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')
  for (let count = 1; ; count += 1) {
    const name = prefix + words.slice(-count).join('-') + (count > words.length ? `-${count}` : '')
    if (!taken.has(name)) return name
  }
}

/** esbuild's own helpers come from no file. */
function largestInput({ inputs }: Outputs[string]): string {
  const sizes = Object.entries(inputs).map(([path, { bytesInOutput }]) => ({ path, bytesInOutput }))
  return sizes.toSorted((a, b) => b.bytesInOutput - a.bytesInOutput || (a.path < b.path ? -1 : 1))[0]?.path ?? 'runtime'
}

/** The parts that load, now or late, with those entries. */
function reached(outputs: Outputs, isFrom: (source: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: next, external } of outputs[path]!.imports) if (!external) visit(next)
  }
  const entries = new Set(Object.values(ENTRIES))
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint !== undefined && entries.has(entryPoint) && isFrom(entryPoint)) visit(path)
  }
  return found
}
