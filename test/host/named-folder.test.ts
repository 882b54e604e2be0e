import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBinary } from '../../src/host/files/open-binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the folder of a package is answered with the command that builds it', () => {
  const path = join(folder, 'cmd', 'my app')
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'main.go'), 'package main')
  expect(() => openBinary(path)).toThrow(
    expect.objectContaining({
      message: `${JSON.stringify(path)} is a package of Go, and a built binary is needed`,
      hint: `Build it first: go build -o 'my app' '${path}'; then name ./my app.`,
      exitCode: 2,
    }),
  )
  expect(() => openBinary('src')).toThrow('"src" is a folder')
  expect(() => openBinary('examples/hello-server')).toThrow(
    expect.objectContaining({
      hint: 'Build it first: go build -o hello-server ./examples/hello-server; then name ./hello-server.',
    }),
  )
})
