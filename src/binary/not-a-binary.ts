import { BinaryFormatError } from '../errors.ts'

const NAME_THE_BINARY = 'Name the built Go binary itself, an ELF, PE or Mach-O file.'
const UNPACK = 'Unpack it and name the binary inside.'

/** What stands at the start of files that people name by mistake. `at`: byte offset. */
const KINDS: readonly {
  readonly at?: number
  readonly starts: string
  readonly what: string
  readonly hint?: string
}[] = [
  { starts: '#!', what: 'a script', hint: 'Name the program that the script starts.' },
  { starts: '\x1f\x8b', what: 'a gzip archive', hint: UNPACK },
  { starts: 'PK\x03\x04', what: 'a zip archive', hint: UNPACK },
  { starts: '\xfd7zXZ\0', what: 'an xz archive', hint: UNPACK },
  { starts: '\x28\xb5\x2f\xfd', what: 'a zstd archive', hint: UNPACK },
  { starts: 'BZh', what: 'a bzip2 archive', hint: UNPACK },
  { starts: '7z\xbc\xaf\x27\x1c', what: 'a 7z archive', hint: UNPACK },
  { at: 257, starts: 'ustar', what: 'a tar archive', hint: UNPACK },
  { starts: '!<arch>\ndebian', what: 'a Debian package', hint: UNPACK },
  {
    starts: '!<arch>\n__.PKGDEF',
    what: 'a compiled Go package',
    hint: 'Build a program (package main) and name that.',
  },
  { starts: '!<thin>\n', what: 'a static library (thin ar archive)', hint: 'Link it into a program and name that.' },
  { starts: '!<arch>\n', what: 'a static library (ar archive)', hint: 'Link it into a program and name that.' },
  { starts: '\xed\xab\xee\xdb', what: 'an RPM package', hint: UNPACK },
  { starts: '\x64\x86', what: 'a COFF object', hint: 'Name the .exe that the linker made of it.' },
  { starts: '\x4c\x01', what: 'a COFF object', hint: 'Name the .exe that the linker made of it.' },
  {
    starts: 'Microsoft C/C++ MSF 7.00',
    what: 'debug information only (PDB)',
    hint: 'Name the .exe that it belongs to.',
  },
  { starts: 'BSJB', what: 'debug information only (portable PDB)', hint: 'Name the .exe that it belongs to.' },
  { starts: 'MDMP', what: 'a crash dump (minidump)', hint: 'Name the program that left it.' },
  { starts: 'BC\xc0\xde', what: 'LLVM bitcode', hint: 'Name what the linker made of it.' },
  {
    starts: '\0asm',
    what: 'a WebAssembly module',
    hint: 'It runs in a WebAssembly runtime, not in a container by itself.',
  },
  { starts: '\xca\xfe\xba\xbe', what: 'a Java class' },
  { starts: '%PDF', what: 'a PDF document' },
  { starts: '<?xml', what: 'an XML document' },
  {
    starts: '<!DOCTYPE',
    what: 'an HTML page',
    hint: 'A download may have answered with an error page. Download it again.',
  },
  {
    starts: '<html',
    what: 'an HTML page',
    hint: 'A download may have answered with an error page. Download it again.',
  },
  {
    starts: 'version https://git-lfs.github.com/spec/',
    what: 'a Git LFS pointer',
    hint: 'Fetch the file itself: git lfs pull',
  },
  { starts: 'package ', what: 'Go source', hint: 'Build it first: go build' },
]

/** The error for a file that is none of the three formats: what it looks like instead, and what to do. */
export function notABinary(head: Uint8Array, sizeBytes: number): BinaryFormatError {
  if (sizeBytes === 0) {
    return new BinaryFormatError(0, 'the file is empty', {
      hint: 'The build or the download wrote nothing. Do it again.',
    })
  }
  for (const { at = 0, starts, what, hint } of KINDS) {
    if (hasAt(head, at, starts)) {
      return new BinaryFormatError(at, `this is ${what}, not a binary`, { hint: hint ?? NAME_THE_BINARY })
    }
  }
  if (sizeBytes < 4) {
    return new BinaryFormatError(sizeBytes, `the file ends after ${sizeBytes} bytes, before any format shows`, {
      hint: NAME_THE_BINARY,
    })
  }
  const what = looksLikeText(head) ? 'text' : `data that begins with ${hex(head.subarray(0, 4))}`
  return new BinaryFormatError(0, `this is ${what}, not a binary`, { hint: NAME_THE_BINARY })
}

function hasAt(head: Uint8Array, at: number, text: string): boolean {
  if (head.length < at + text.length) return false
  for (let index = 0; index < text.length; index += 1) {
    if (head[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}

function looksLikeText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
}
