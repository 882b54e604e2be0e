import { expect, test } from 'vitest'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { bytesSource, latin1 } from './bytes-source.ts'
import { elfImage } from './elf-image.ts'

const CASES: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp, hint: RegExp, offset: number])[] = [
  ['empty file', latin1(''), /the file is empty/, /wrote nothing/, 0],
  ['two bytes', latin1('\x7fE'), /ends after 2 bytes/, /Name the built/, 2],
  ['shell script', latin1('#!/bin/sh\nexec app\n'), /a script/, /program that the script starts/, 0],
  ['gzip', latin1('\x1f\x8b\x08\0rest'), /a gzip archive/, /Unpack it/, 0],
  ['zip', latin1('PK\x03\x04rest'), /a zip archive/, /Unpack it/, 0],
  ['tar', latin1(`name${'\0'.repeat(253)}ustar\x0000`), /a tar archive/, /Unpack it/, 257],
  ['Debian package', latin1('!<arch>\ndebian-binary   '), /a Debian package/, /Unpack it/, 0],
  ['WebAssembly', latin1('\0asm\x01\0\0\0'), /a WebAssembly module/, /WebAssembly runtime/, 0],
  ['Java class', latin1('\xca\xfe\xba\xbe\0\0\0\x3d'), /a Java class/, /Name the built/, 0],
  ['Go source', latin1('package main\n'), /Go source/, /go build/, 0],
  ['error page', latin1('<!DOCTYPE html><h1>404'), /an HTML page/, /Download it again/, 0],
  ['Git LFS pointer', latin1('version https://git-lfs.github.com/spec/v1\n'), /Git LFS pointer/, /git lfs pull/, 0],
  ['text', latin1('hello there'), /this is text/, /Name the built/, 0],
  ['noise', latin1('\x01\x02\x03\x04\x05'), /begins with 01 02 03 04/, /Name the built/, 0],
  ['MZ alone', latin1('MZ\x90\0'), /no PE header/, /cut off/, 0],
  ['ELF identification alone', latin1('\x7fELF\x02\x01\x01'), /the ELF identification/, /cut off/, 0],
  ['ELF class 9', latin1(`\x7fELF\x09\x01\x01${'\0'.repeat(60)}`), /class is 9/, /cut off/, 4],
  ['debug file of an ELF program', debugFile(), /debug information only/, /taken from/, 0],
  ['Mach-O magic alone', latin1('\xcf\xfa\xed\xfe'), /the Mach-O magic should be 8 bytes/, /cut off/, 0],
]

test.for(CASES)('%s', ([, bytes, message, hint, offset]) => {
  const error = caught(() => inspectBinary(bytesSource(bytes)))
  expect(error.message).toMatch(message)
  expect(error.hint).toMatch(hint)
  expect(error.offset).toBe(offset)
  expect(error.message).toContain(`(at byte offset ${offset})`)
})

/** As `objcopy --only-keep-debug` leaves it: code that takes memory and has no bytes. */
function debugFile(): Uint8Array {
  const bytes = elfImage()
  const firstLoad = 64
  const view = new DataView(bytes.buffer)
  view.setUint32(firstLoad + 4, 5, true)
  view.setBigUint64(firstLoad + 32, 0n, true)
  return bytes
}

function caught(run: () => unknown): BinaryFormatError {
  try {
    run()
  } catch (error) {
    if (error instanceof BinaryFormatError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
