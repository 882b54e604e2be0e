/**
 * Compares what `inspectBinary` reads of PE and Mach-O files with what LIEF reads, and of ELF files the needed versions with
 * what auditwheel sees:
 *   pip install lief auditwheel
 *   PYTHON=python3 node scripts/compare-lief.ts FILE or FOLDER...
 * Prints each difference; exit code 1 where there is one, 2 where nothing could be compared.
 */
import { spawnSync } from 'node:child_process'
import type { BinaryFacts } from '../src/binary/facts.ts'
import { inspectBinary } from '../src/binary/inspect.ts'
import { openFileSource } from '../src/host/files/file-source.ts'
import { BinaryFormatError } from '../src/errors.ts'
import { binaryFiles } from './compare-go.ts'

/** One sheet of facts for each line on stdin, as JSON. */
const READER = String.raw`
import json, re, sys
import lief
from elftools.elf.elffile import ELFFile
from auditwheel.elfutils import elf_find_versioned_symbols

lief.logging.disable()

def name_of(subject):
    found = re.search(r'CN=([^,]*(?:\\,[^,]*)*)', str(subject))
    return found.group(1).replace('\\,', ',') if found else ''

def read_pe(path):
    binary = lief.PE.parse(path)
    optional = binary.optional_header
    flags = optional.dll_characteristics
    return {
        'needed': ' '.join(each.name for each in binary.imports),
        'imports': ', '.join(sorted(
            each.name + ':' + ('#%d' % entry.ordinal if entry.is_ordinal else entry.name)
            for each in binary.imports for entry in each.entries)),
        'delayed': ' '.join(each.name for each in binary.delay_imports),
        'version': '%d.%d' % (optional.major_operating_system_version, optional.minor_operating_system_version),
        'subsystem version': '%d.%d' % (optional.major_subsystem_version, optional.minor_subsystem_version),
        'flags': ' '.join(str(bool(flags & bit)) for bit in (0x80, 0x100, 0x4000)),
        'signer': name_of(binary.signatures[0].signers[0].cert.subject) if binary.has_signatures else 'none',
    }

def read_macho(path):
    binary = lief.MachO.parse(path).at(0)
    dotted = lambda v: '.'.join(str(n) for n in (v if v[2] else v[:2])) if any(v) else ''
    build = binary.build_version if binary.has_build_version else binary.version_min if binary.has_version_min else None
    minos = build.minos if binary.has_build_version else build.version if build else [0, 0, 0]
    libraries = [l for l in binary.libraries if l.command != lief.MachO.LoadCommand.TYPE.ID_DYLIB]
    weak = lief.MachO.LoadCommand.TYPE.LOAD_WEAK_DYLIB
    return {
        'needed': ' '.join(l.name for l in libraries if l.command != weak),
        'weak': ' '.join(l.name for l in libraries if l.command == weak),
        'rpath': ':'.join(r.path for r in binary.rpaths),
        'loader': binary.dylinker.name if binary.has_dylinker else '',
        'lowest system': dotted(minos),
        'sdk': dotted(build.sdk) if build else '',
        # LIEF's own list has names that also stand for debug entries: external and undefined is what counts.
        'imports': ', '.join(sorted(s.name for s in binary.symbols if s.raw_type & 0xef == 1)),
        'pie': str(binary.is_pie),
        'signed': str(binary.has_code_signature),
    }

def read_elf(path):
    with open(path, 'rb') as file:
        elf = ELFFile(file)
        # Go's own linker writes a .gnu.version_r of another type where nothing is versioned; auditwheel trips over it.
        section = elf.get_section_by_name('.gnu.version_r')
        if section is not None and section['sh_type'] != 'SHT_GNU_verneed':
            return {'versions': ''}
        return {'versions': ', '.join(sorted(set(lib + '/' + node for lib, node in elf_find_versioned_symbols(elf))))}

for line in sys.stdin:
    path = line.rstrip('\n')
    with open(path, 'rb') as file:
        head = file.read(4)
    try:
        read = read_elf if head == b'\x7fELF' else read_pe if head[:2] == b'MZ' else read_macho
        print(json.dumps(read(path)), flush=True)
    except Exception as error:
        print(json.dumps({'refused': repr(error)}), flush=True)
`

type Sheet = Record<string, string>

function readAll(files: readonly string[]): Sheet[] {
  const python = process.env['PYTHON'] ?? 'python3'
  const run = spawnSync(python, ['-c', READER], {
    input: `${files.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return run.status === 0
    ? run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Sheet)
    : []
}

function sheetOf(file: string): Sheet {
  using source = openFileSource(file)
  try {
    const facts = inspectBinary(source)
    return facts.pe ? peSheet(facts) : facts.macho ? machoSheet(facts) : elfSheet(facts)
  } catch (error) {
    if (error instanceof BinaryFormatError) return { refused: error.message }
    throw error
  }
}

function peSheet({ needed, imports, pe, signature, hardening }: BinaryFacts): Sheet {
  return {
    needed: needed.join(' '),
    imports: imports
      .map(({ name, library }) => `${library}:${name}`)
      .sort()
      .join(', '),
    delayed: pe!.delayLoaded.join(' '),
    version: pe!.osVersion,
    'subsystem version': pe!.subsystemVersion,
    flags: [pe!.forceIntegrity, hardening.nx, pe!.controlFlowGuard].map((flag) => (flag ? 'True' : 'False')).join(' '),
    signer: signature ? (signature.signer ?? '') : 'none',
  }
}

function machoSheet({ needed, rpath, interpreter, imports, macho, hardening, signature }: BinaryFacts): Sheet {
  return {
    needed: needed.join(' '),
    weak: macho!.weakLibraries.join(' '),
    rpath: rpath.join(':'),
    loader: interpreter ?? '',
    'lowest system': macho!.minOs ?? '',
    sdk: macho!.sdk ?? '',
    imports: imports
      .map(({ name }) => name)
      .sort()
      .join(', '),
    pie: hardening.pie ? 'True' : 'False',
    signed: signature ? 'True' : 'False',
  }
}

/** auditwheel leaves out what the loader itself provides. */
const LOADER = /^ld(?:-linux.*|64)\.so/

function elfSheet({ versions }: BinaryFacts): Sheet {
  const nodes = Object.entries(versions)
    .filter(([library]) => !LOADER.test(library))
    .flatMap(([library, { symbols }]) => Object.keys(symbols).map((version) => `${library}/${version}`))
  return { versions: nodes.sort().join(', ') }
}

const files = binaryFiles(process.argv.slice(2))
const readings = files.length === 0 ? [] : readAll(files)
if (readings.length !== files.length || files.length === 0) {
  console.error('nothing was compared: name files or folders, and pip install lief auditwheel')
  process.exit(2)
}
let refused = 0
let differences = 0
for (const [index, file] of files.entries()) {
  const ours = sheetOf(file)
  const theirs = readings[index]!
  if (ours['refused'] !== undefined) {
    refused += 1
    console.log(`${file}: refused: ${ours['refused']}`)
    continue
  }
  for (const name of Object.keys(ours)) {
    if (ours[name] === theirs[name]) continue
    differences += 1
    console.log(`${file}: ${name}\n  portcullis: ${ours[name]}\n  theirs:     ${theirs[name] ?? theirs['refused']}`)
  }
}
console.log(`${files.length} files, ${refused} refused; ${differences} differences`)
process.exitCode = differences > 0 ? 1 : 0
