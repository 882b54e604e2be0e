/**
 * Compares what `inspectBinary` reads with what GNU readelf prints, for every ELF file under some folders:
 *   node scripts/compare-readelf.ts [FILE or FOLDER...]     default: /usr/bin /usr/sbin /usr/lib
 * Prints each difference; exit code 1 where there is one, 2 where nothing could be compared.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { BinaryFacts } from '../src/binary/facts.ts'
import { inspectBinary } from '../src/binary/inspect.ts'
import type { ByteSource } from '../src/binary/reader.ts'
import { openFileSource } from '../src/host/files/file-source.ts'
import { BinaryFormatError } from '../src/errors.ts'

export interface Comparison {
  readonly compared: number
  /** Files that both sides refuse to treat as programs: objects and the like. */
  readonly refused: number
  readonly differences: readonly string[]
}

/** Facts in the words of both sides, as text, so that they compare and print alike. */
type Sheet = Record<string, string>

const BATCH = 24
/** readelf's name of the machine, bits, byte order -> ours. */
const ARCHES: Readonly<Record<string, string>> = {
  'Advanced Micro Devices X86-64 64 little': 'amd64',
  'Advanced Micro Devices X86-64 32 little': 'amd64p32',
  'Intel 80386 32 little': '386',
  'AArch64 64 little': 'arm64',
  'AArch64 32 little': 'unknown(0xb7)',
  'ARM 32 little': 'arm',
  'RISC-V 64 little': 'riscv64',
  'PowerPC64 64 little': 'ppc64le',
  'PowerPC64 64 big': 'ppc64',
  'PowerPC 32 big': 'ppc',
  'IBM S/390 64 big': 's390x',
  'LoongArch 64 little': 'loong64',
  'MIPS R3000 32 big': 'mips',
  'MIPS R3000 32 little': 'mipsle',
  'MIPS R3000 64 big': 'mips64',
  'MIPS R3000 64 little': 'mips64le',
  'Sparc 32 big': 'sparc',
  'Sparc v9 64 big': 'sparc64',
  'Alpha 64 little': 'unknown(0x9026)',
  'ARCv2 32 little': 'unknown(0xc3)',
  'HPPA 32 big': 'unknown(0xf)',
  'Intel IA-64 64 little': 'unknown(0x32)',
  'MC68000 32 big': 'unknown(0x4)',
  'Renesas / SuperH SH 32 little': 'unknown(0x2a)',
}

const N32: Readonly<Record<string, string>> = { mips: 'mips64p32', mipsle: 'mips64p32le' }

/** ELF files among `paths`; folders are searched, symbolic links are not followed. */
export function elfFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return elfFiles(readdirSync(path).map((name) => join(path, name)))
    return stat?.isFile() && startsWithElf(path) ? [path] : []
  })
}

function startsWithElf(path: string): boolean {
  const head = Buffer.alloc(4)
  try {
    const file = openSync(path, 'r')
    readSync(file, head, 0, 4, 0)
    closeSync(file)
  } catch {
    return false
  }
  return head.toString('latin1') === '\x7fELF'
}

export function hasReadelf(): boolean {
  return spawnSync('readelf', ['--version']).status === 0
}

export function compareWithReadelf(files: readonly string[]): Comparison {
  const differences: string[] = []
  let refused = 0
  for (let first = 0; first < files.length; first += BATCH) {
    const batch = files.slice(first, first + BATCH)
    for (const [index, text] of readelf(batch).entries()) {
      const file = batch[index]!
      const theirs = parseReadelf(text)
      using source = openFileSource(file)
      const ours = inspectSheet(source)
      if (ours['refused'] !== undefined && ours['refused'] === theirs['refused']) refused += 1
      else {
        differences.push(...compareSheets(file, ours, theirs))
        const blind = inspectSheet(withoutSections(source))
        differences.push(...compareSheets(`${file} without section headers`, blind, { ...theirs, stripped: 'true' }))
      }
    }
  }
  return { compared: files.length, refused, differences }
}

function readelf(files: readonly string[]): string[] {
  const args = ['-h', '-l', '-d', '-V', '-n', '-W', '-S', '--dyn-syms', ...files]
  const run = spawnSync('readelf', args, {
    maxBuffer: 1 << 30,
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (files.length === 1) return [run.stdout]
  return run.stdout.split(/^\nFile: .*\n/m).slice(1)
}

function compareSheets(file: string, ours: Sheet, theirs: Sheet): string[] {
  const names = Object.keys(ours)
  return names
    .filter((name) => ours[name] !== theirs[name])
    .map((name) => `${file}: ${name}\n  portcullis: ${ours[name]}\n  readelf:    ${theirs[name]}`)
}

/** The same file as if strip had cut the section headers off: e_shoff, e_shnum and e_shstrndx are 0. */
function withoutSections(source: ByteSource): ByteSource {
  const wide = source.read(4, 1)[0] === 2
  const fields = wide ? [40, 48, 60, 64] : [32, 36, 48, 52]
  const head = source.read(0, 64).slice()
  head.fill(0, fields[0], fields[1]).fill(0, fields[2], fields[3])
  return {
    sizeBytes: source.sizeBytes,
    read(offset, length) {
      const bytes = source.read(offset, length)
      if (offset >= head.length) return bytes
      const copy = bytes.slice()
      copy.set(head.subarray(offset, offset + copy.length))
      return copy
    },
  }
}

function inspectSheet(source: ByteSource): Sheet {
  try {
    return sheetOf(inspectBinary(source))
  } catch (error) {
    if (!(error instanceof BinaryFormatError)) throw error
    if (error.message.includes('relocatable object')) return { refused: 'REL' }
    if (error.message.includes('core dump')) return { refused: 'CORE' }
    if (error.message.includes('debug information only')) return { refused: 'debug information' }
    return { refused: /no segment to load/.test(error.message) ? 'nothing to load' : error.message }
  }
}

function sheetOf(facts: BinaryFacts): Sheet {
  return {
    header: `${facts.arch} ${facts.bits} ${facts.endian}`,
    interpreter: facts.interpreter ?? 'none',
    needed: facts.needed.join(' '),
    rpath: facts.rpath.join(':'),
    runpath: facts.runpath.join(':'),
    versions: Object.entries(facts.versions)
      .flatMap(([library, { symbols, weak }]) =>
        Object.keys(symbols).map((version) => `${library}/${version}${weak.includes(version) ? ' weak' : ''}`),
      )
      .sort()
      .join(', '),
    soname: facts.elf?.soname ?? 'none',
    definitions: facts.elf?.definedVersions.join(' ') ?? '',
    pie: String(facts.hardening.pie),
    linkage: facts.linkage,
    imports: facts.imports
      .map(({ name, version, weak }) => `${name}${version === null ? '' : `@${version}`}${weak ? ' weak' : ''}`)
      .sort()
      .join(', '),
    blame: Object.values(facts.versions)
      .flatMap(({ symbols }) => Object.entries(symbols))
      .flatMap(([version, names]) => names.map((name) => `${name}@${version}`))
      .sort()
      .join(', '),
    kernel: facts.abiNoteKernel ?? 'none',
    // For Go programs the level also comes from Go's own settings.
    ...(facts.go ? {} : { isa: String(facts.cpuLevel) }),
    nx: String(facts.hardening.nx),
    relro: String(facts.hardening.relro),
    stripped: String(facts.hardening.stripped),
    warnings: facts.warnings.filter((text) => !text.startsWith('build info')).join('; '),
  }
}

function parseReadelf(text: string): Sheet {
  const type = /^ {2}Type: +(\w+)/m.exec(text)?.[1] ?? ''
  if (type === 'REL' || type === 'CORE') return { refused: type }
  if (!/^ {2}LOAD /m.test(text)) return { refused: 'nothing to load' }
  if (isDebugFile(text)) return { refused: 'debug information' }
  const bits = /^ {2}Class: +ELF(\d+)/m.exec(text)?.[1]
  const endian = /little endian/.test(text) ? 'little' : 'big'
  const machine = /^ {2}Machine: +(.*?) *$/m.exec(text)?.[1] ?? ''
  const arch = ARCHES[`${machine} ${bits} ${endian}`] ?? machine
  const abi2 = /^ {2}Flags: .*\babi2\b/m.test(text)
  const dynamic = (tag: string): string[] =>
    [...text.matchAll(new RegExp(`^ 0x[0-9a-f]+ \\(${tag}\\) .*?\\[(.*)\\]$`, 'gm'))].map(([, name]) => name!)
  const bindNow = /\(BIND_NOW\)|\(FLAGS\) .*BIND_NOW|\(FLAGS_1\) .*NOW/.test(text)
  const stack = /^ {2}GNU_STACK(?: +0x[0-9a-f]+){5} (...)/m.exec(text)?.[1]
  const symbols = dynamicSymbols(text)
  return {
    header: `${abi2 ? N32[arch] : arch} ${bits} ${endian}`,
    interpreter: /\[Requesting program interpreter: (.*)\]/.exec(text)?.[1] ?? 'none',
    needed: dynamic('NEEDED').join(' '),
    rpath: dynamic('RPATH').join(':'),
    runpath: dynamic('RUNPATH').join(':'),
    versions: [...new Set(versionNeeds(text))].sort().join(', '),
    soname: dynamic('SONAME')[0] ?? 'none',
    definitions: versionDefinitions(text).join(' '),
    ...linkage(text, type),
    imports: symbols
      .map(({ name, version, weak }) => `${name}${version === '' ? '' : `@${version}`}${weak ? ' weak' : ''}`)
      .sort()
      .join(', '),
    blame: symbols
      .filter(({ version }) => version !== '')
      .map(({ name, version }) => `${name}@${version}`)
      .sort()
      .join(', '),
    kernel: /\bOS: Linux, ABI: (\S+)/.exec(text)?.[1] ?? 'none',
    isa: isaLevel(text),
    nx: String(stack !== undefined && !stack.includes('E')),
    relro: /^ {2}GNU_RELRO /m.test(text) ? (bindNow ? 'full' : 'partial') : 'none',
    stripped: String(!/^ +\[ *\d+\] \S+ +SYMTAB /m.test(text)),
    warnings: '',
  }
}

/** Code that takes memory and has no bytes in the file. */
function isDebugFile(text: string): boolean {
  const code = [...text.matchAll(/^ {2}LOAD +\S+ +\S+ +\S+ +0x(\S+) +0x(\S+) +[R ][W ]E /gm)]
  return code.length > 0 && code.every(([, file, memory]) => /^0+$/.test(file!) && !/^0+$/.test(memory!))
}

function isaLevel(text: string): string {
  const needed = /x86 ISA needed: ([^\n,]*(?:, x86-64-v\d)*)/.exec(text)?.[1]
  if (needed === undefined) return 'null'
  return /.*x86-64-v(\d)/.exec(needed)?.[1] ?? '1'
}

function versionNeeds(text: string): string[] {
  const found: string[] = []
  const section = text.split(/^Version needs section /m)[1]?.split(/^Version definition section /m)[0] ?? ''
  let library = ''
  for (const line of section.split('\n')) {
    library = /Version: \d+ {2}File: (\S+)/.exec(line)?.[1] ?? library
    const [, version, flags] = /Name: (\S+) {2}Flags: (.*?) {2}Version: \d+/.exec(line) ?? []
    if (version !== undefined) found.push(`${library}/${version}${flags?.includes('WEAK') ? ' weak' : ''}`)
  }
  return found
}

function versionDefinitions(text: string): string[] {
  const section = text.split(/^Version definition section /m)[1]?.split(/^Version (?:needs|symbols) section /m)[0] ?? ''
  return [...section.matchAll(/Rev: \d+ {2}Flags: (.*?) {2}Index: .*? Name: (\S+)$/gm)]
    .filter(([, flags]) => !flags!.includes('BASE'))
    .map(([, , name]) => name!)
}

/** As `file` words it: what has an interpreter or needs something is dynamic, what has neither and may lie anywhere is a static PIE. */
function linkage(text: string, type: string): Sheet {
  const interpreter = /^ {2}INTERP /m.test(text)
  const dynamicPart = /^ {2}DYNAMIC /m.test(text)
  const marked = /\(FLAGS_1\) .*\bPIE\b/.test(text)
  const needs = /\(NEEDED\)/.test(text)
  const library = type === 'DYN' && dynamicPart && !marked && (!interpreter || /\(SONAME\)/.test(text))
  const dynamic = interpreter || needs || library
  return {
    pie: String(type === 'DYN' && (interpreter || !dynamicPart || marked)),
    linkage: dynamic ? 'dynamic' : type === 'DYN' ? 'static-pie' : 'static',
  }
}

function dynamicSymbols(text: string): { name: string; version: string; weak: boolean }[] {
  const [, table = ''] = /^Symbol table '\.dynsym' contains .*\n.*\n((?:.+\n)*)/m.exec(text) ?? []
  const found: { name: string; version: string; weak: boolean }[] = []
  const line =
    /^ *\d+: [0-9a-f]+ +(?:\d+|0x[0-9a-f]+) (\S+) +(\S+) +\S+ +(?:\[.*?\] +)?(\S+) (\S+?)(?:@(\S+) \(\d+\))?$/gm
  for (const [, type, binding, section, name, version = ''] of table.matchAll(line)) {
    if ((section !== 'UND' && version === '') || type === 'SECTION') continue
    found.push({ name: name!, version, weak: binding === 'WEAK' })
  }
  return found
}

if (import.meta.main) {
  const given = process.argv.slice(2)
  const files = elfFiles(given.length > 0 ? given : ['/usr/bin', '/usr/sbin', '/usr/lib'])
  if (files.length === 0 || !hasReadelf()) {
    console.error(files.length === 0 ? 'no ELF file found' : 'readelf is not installed: apt-get install binutils')
    process.exit(2)
  }
  const { compared, refused, differences } = compareWithReadelf(files)
  for (const difference of differences) console.log(difference)
  console.log(`${compared} ELF files, ${refused} of them objects; ${differences.length} differences`)
  process.exitCode = differences.length > 0 ? 1 : 0
}
