/**
 * Compares what `inspectBinary` reads with what Go's own packages read (debug/elf, debug/pe, debug/macho, debug/buildinfo, the
 * last being what `go version -m` prints):
 *   node scripts/compare-go.ts [FILE or FOLDER...]     default: the test data and the programs of GOROOT
 * Prints each difference; exit code 1 where there is one, 2 where nothing could be compared.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BinaryFacts, GoModule } from '../src/binary/facts.ts'
import { inspectBinary } from '../src/binary/inspect.ts'
import { openFileSource } from '../src/host/files/file-source.ts'
import { BinaryFormatError } from '../src/errors.ts'

interface GoReading {
  readonly Format: string
  readonly Type: string
  /** Of an ELF file's executable segments, in the file. */
  readonly CodeBytes: number
  readonly Bits: number
  readonly Big: boolean
  readonly Machine: number
  readonly Interpreter: string
  readonly Libraries: readonly string[] | null
  readonly Rpath: readonly string[] | null
  readonly Runpath: readonly string[] | null
  readonly Imports: readonly string[] | null
  readonly Subsystem: number
  readonly Flags: number
  readonly OsVersion: string
  readonly Stripped: boolean
  readonly BuildInfo: {
    readonly Version: string
    readonly Path: string
    readonly Main: GoReadModule | null
    readonly Deps: readonly GoReadModule[] | null
    readonly Settings: Readonly<Record<string, string>>
  } | null
}

interface GoReadModule {
  readonly Path: string
  readonly Version: string
  readonly ReplacedBy: string
}

/** Facts in the words of both sides, so that they compare and print alike. */
type Sheet = Record<string, string>

export interface GoComparison {
  readonly compared: number
  /** Files that one side refuses and the other too, or warns of, and why. */
  readonly refused: readonly string[]
  readonly differences: readonly string[]
}

const READER = join(import.meta.dirname, '..', 'test', 'fixtures', 'binary', 'go-reader')

export function hasGo(): boolean {
  return spawnSync('go', ['version']).status === 0
}

/** Compiles the Go side into `folder`. */
export function buildReader(folder: string): string {
  const program = join(folder, 'go-reader')
  execFileSync('go', ['build', '-o', program, '.'], { cwd: READER, stdio: 'inherit' })
  return program
}

export function compareWithGo(files: readonly string[], reader: string): GoComparison {
  const text = execFileSync(reader, { input: `${files.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 30 })
  const readings = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoReading)
  const refused: string[] = []
  const differences: string[] = []
  for (const [index, file] of files.entries()) {
    const theirs = readings[index]!
    const facts = inspectFile(file)
    if (facts instanceof BinaryFormatError) {
      const holds = refusalHolds(facts, theirs)
      if (holds) refused.push(`${file}: ${facts.message}`)
      else
        differences.push(`${file}: refused by portcullis\n  portcullis: ${facts.message}\n  Go:         ${theirs.Type}`)
    } else if (theirs.Type.startsWith('error') && facts.warnings.length > 0) {
      refused.push(`${file}: Go gives up (${theirs.Type}); portcullis warns: ${facts.warnings.join('; ')}`)
    } else differences.push(...compareSheets(file, sheetOf(facts), sheetOfGo(theirs)))
  }
  return { compared: files.length, refused, differences }
}

/** We want programs: objects, cores and debug data are for other tools, and so are files that are cut off. */
function refusalHolds({ message }: BinaryFormatError, { Type, CodeBytes }: GoReading): boolean {
  if (/relocatable object/.test(message)) return Type === 'ET_REL' || Type === 'Obj'
  if (/core dump/.test(message)) return Type === 'ET_CORE'
  if (/debug information only/.test(message)) return CodeBytes === 0
  if (/COFF object/.test(message)) return true
  if (/dSYM/.test(message)) return Type === '10'
  return /truncated/.test(message)
}

function inspectFile(file: string): BinaryFacts | BinaryFormatError {
  using source = openFileSource(file)
  try {
    return inspectBinary(source)
  } catch (error) {
    if (error instanceof BinaryFormatError) return error
    throw error
  }
}

function compareSheets(file: string, ours: Sheet, theirs: Sheet): string[] {
  return Object.keys(ours)
    .filter((name) => ours[name] !== theirs[name])
    .map((name) => `${file}: ${name}\n  portcullis: ${ours[name]}\n  Go:         ${theirs[name]}`)
}

function sheetOf(facts: BinaryFacts): Sheet {
  const { format, bits, endian, go } = facts
  // Of PE files Go reports only what is imported by name.
  const imports = facts.imports.filter(({ name }) => format !== 'pe' || !name.startsWith('#'))
  const named = imports.map(({ name, version, library, weak }) =>
    format === 'macho' ? name : `${name}@${version ?? ''}/${library ?? ''}${format === 'elf' ? ` ${weak}` : ''}`,
  )
  const build =
    go && go.version !== null && !facts.warnings.some((text) => text.startsWith('build info: there is none'))
  return {
    header: `${format} ${bits} ${endian}`,
    interpreter: format === 'elf' ? (facts.interpreter ?? '') : '',
    libraries: format === 'pe' ? '' : [...facts.needed, ...(facts.macho?.weakLibraries ?? [])].sort().join(' '),
    rpath: facts.rpath.join(':'),
    runpath: facts.runpath.join(':'),
    imports: named.sort().join(', '),
    pe: facts.pe
      ? `${facts.pe.subsystem} ${facts.pe.osVersion} dep ${facts.pe.dep} stripped ${facts.hardening.stripped}`
      : '',
    version: build ? (go.version ?? '') : 'none',
    path: (build && go.path) || '',
    main: build && go.module ? moduleText(go.module) : '',
    deps: build ? go.deps.map(moduleText).join(', ') : '',
    settings: build ? settingsText(go.settings) : '',
  }
}

function moduleText({ path, version, replacedBy }: GoModule): string {
  return `${path} ${version ?? ''} => ${replacedBy ?? ''}`
}

function settingsText(settings: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const SUBSYSTEMS: Readonly<Record<number, string>> = { 1: 'native', 2: 'gui', 3: 'console', 10: 'efi-application' }

function sheetOfGo(reading: GoReading): Sheet {
  const { BuildInfo: info, Format: format } = reading
  const moduleOf = ({ Path, Version, ReplacedBy }: GoReadModule): string => `${Path} ${Version} => ${ReplacedBy}`
  return {
    header: `${format} ${reading.Bits} ${reading.Big ? 'big' : 'little'}`,
    interpreter: reading.Interpreter,
    libraries: format === 'pe' ? '' : [...(reading.Libraries ?? [])].sort().join(' '),
    rpath: (reading.Rpath ?? []).join(':'),
    runpath: (reading.Runpath ?? []).join(':'),
    imports: [...(reading.Imports ?? [])].sort().join(', '),
    pe:
      format === 'pe'
        ? `${SUBSYSTEMS[reading.Subsystem]} ${reading.OsVersion} dep ${(reading.Flags & 0x100) !== 0} stripped ${reading.Stripped}`
        : '',
    version: info?.Version ?? 'none',
    path: info?.Path ?? '',
    main: info?.Main ? moduleOf(info.Main) : '',
    deps: (info?.Deps ?? []).map(moduleOf).join(', '),
    settings: info ? settingsText(info.Settings) : '',
  }
}

/** Files under `paths` in one of the three formats. */
export function binaryFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return binaryFiles(readdirSync(path).map((name) => join(path, name)))
    return stat?.isFile() && isBinary(path) ? [path] : []
  })
}

function isBinary(path: string): boolean {
  const head = Buffer.alloc(4)
  const file = openSync(path, 'r')
  readSync(file, head, 0, 4, 0)
  closeSync(file)
  return /^(?:7f454c46|4d5a|feedfac[ef]|c[ef]faedfe|cafebabe)/.test(head.toString('hex'))
}

/** GOROOT's test data, unpacked into `folder` where it is kept in base64 or gzip. */
export function gorootFiles(folder: string): string[] {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()
  const packed = [
    'debug/macho/testdata',
    'debug/elf/testdata',
    'debug/buildinfo/testdata/go117',
    'debug/buildinfo/testdata/notgo',
  ]
  for (const where of packed) {
    const from = join(root, 'src', where)
    for (const name of readdirSync(from)) {
      const target = join(folder, `${basename(from)}-${name.replace(/\.(?:base64|gz)$/, '')}`)
      if (name.endsWith('.base64'))
        writeFileSync(target, Buffer.from(readFileSync(join(from, name), 'latin1'), 'base64'))
      if (name.endsWith('.gz')) writeFileSync(target, gunzipSync(readFileSync(join(from, name))))
    }
  }
  const folders = ['src/debug/elf/testdata', 'src/debug/pe/testdata', 'bin', 'pkg/tool'].map((name) => join(root, name))
  return [...binaryFiles([folder]), ...binaryFiles(folders)]
}

if (import.meta.main) {
  if (!hasGo()) {
    console.error('go is not installed: https://go.dev/dl/')
    process.exit(2)
  }
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-compare-'))
  try {
    const given = process.argv.slice(2)
    const files = given.length > 0 ? binaryFiles(given) : gorootFiles(folder)
    const { compared, refused, differences } = compareWithGo(files, buildReader(folder))
    for (const text of [...refused, ...differences]) console.log(text)
    console.log(`${compared} files, ${refused.length} refused by both or warned of; ${differences.length} differences`)
    process.exitCode = compared === 0 ? 2 : differences.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}
