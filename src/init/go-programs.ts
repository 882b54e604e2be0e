import { folderOf, pathsOf, type Repository } from './repository.ts'

/** A main package. */
export interface GoProgram {
  /** As `go build` takes it: `.` or `./cmd/app`. */
  readonly mainPackage: string
  /** What `go build` calls the binary. */
  readonly name: string
  /** Arguments that print the version; null = none was found. */
  readonly version: Found<readonly string[]> | null
  readonly server: Found<ServerGuess> | null
  /** Arguments that print the usage and end with 0; null = nothing there knows them. */
  readonly help: Found<readonly string[]> | null
  /** A file with `import "C"` in the program or what it may import; null = none. */
  readonly cgoFile: string | null
}

export interface ServerGuess {
  readonly port: number
  readonly args: readonly string[]
}

/** With the file it was found in, so that a guess can be checked. */
export interface Found<What> {
  readonly what: What
  readonly file: string
}

/** Paths that can stand in a shell line and in YAML as they are. */
const PLAIN = /^[\w./-]+$/
const SOURCE = /^(?!(?:.*\/)?(?:vendor|testdata|node_modules|examples?)\/).*(?<!_test)\.go$/
const MAIN_PACKAGE = /^package main\b/m
const MAIN_FUNCTION = /^func main\(\)/m
const VERSION_FLAG = /\.(?:Bool|BoolVar|BoolP|BoolVarP)\((?:[^"\n]*?)"version"|\.Version\s*=|Version:\s/
const VERSION_COMMAND = /Use:\s*"version"|case "version"/
/** What ends with 0 after it printed the usage: package flag since Go 1.15, and what most command lines are made with. */
const KNOWS_HELP =
  /^\s*(?:\w+ )?"(?:flag|github\.com\/(?:spf13\/cobra|urfave\/cli(?:\/v\d+)?|alecthomas\/kong|jessevdk\/go-flags|alexflint\/go-arg))"|^import "flag"/m
const LISTENS = /\b(?:ListenAndServe|net\.Listen|http\.Server\b|\.Serve)\b/
const ADDRESS = /"(?:localhost|127\.0\.0\.1|0\.0\.0\.0)?:(\d{2,5})"/
const SERVE_COMMAND = /(?:case|==|!=|Use:)\s*"(serve|server)"/

/** The programs of the module, those in the root first. */
export function goPrograms(repository: Repository): readonly GoProgram[] {
  const sources = pathsOf(repository, SOURCE)
  const cgoFiles = sources.filter((path) => /^import "C"/m.test(repository.get(path)!))
  const folders = new Map<string, string[]>()
  for (const path of sources) {
    if (!MAIN_PACKAGE.test(repository.get(path)!)) continue
    folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path])
  }
  return [...folders]
    .filter(([folder, files]) => PLAIN.test(folder) && files.some((path) => MAIN_FUNCTION.test(repository.get(path)!)))
    .map(([folder, files]) => ({
      mainPackage: folder === '.' ? '.' : `./${folder}`,
      name: folder === '.' ? moduleName(repository) : folder.split('/').at(-1)!,
      version: findVersion(repository, files),
      server: findServer(repository, files),
      help: findHelp(repository, files),
      // Nothing imports another program.
      cgoFile: cgoFiles.find((path) => folderOf(path) === folder || !folders.has(folderOf(path))) ?? null,
    }))
}

/** Last part of the module's path without `/v2`. */
function moduleName(repository: Repository): string {
  const path = /^module\s+"?([\w./~-]+)/m.exec(repository.get('go.mod') ?? '')?.[1] ?? 'app'
  return (
    path
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1) || 'app'
  )
}

function findVersion(repository: Repository, files: readonly string[]): GoProgram['version'] {
  for (const file of files) {
    const text = repository.get(file)!
    if (VERSION_FLAG.test(text)) return { what: ['--version'], file }
    if (VERSION_COMMAND.test(text)) return { what: ['version'], file }
  }
  return null
}

function findHelp(repository: Repository, files: readonly string[]): GoProgram['help'] {
  const file = files.find((path) => KNOWS_HELP.test(repository.get(path)!))
  return file === undefined ? null : { what: ['--help'], file }
}

function findServer(repository: Repository, files: readonly string[]): GoProgram['server'] {
  const texts = files.map((file) => repository.get(file)!)
  if (!texts.some((text) => LISTENS.test(text))) return null
  for (const [index, text] of texts.entries()) {
    const port = Number(ADDRESS.exec(text)?.[1])
    if (!(port > 0 && port < 65_536)) continue
    const command = texts.map((each) => SERVE_COMMAND.exec(each)?.[1]).find((word) => word !== undefined)
    return { what: { port, args: command === undefined ? [] : [command] }, file: files[index]! }
  }
  return null
}
