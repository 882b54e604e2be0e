import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/engines/api/api-error.ts'
import { BoundedOutput } from '../../src/engines/bounded-output.ts'
import { readExitCode } from '../../src/engines/signal-names.ts'
import { startErrorOfOutput, startErrorOfRefusal } from '../../src/engines/container/start-error.ts'

const APP = '/.portcullis/bin/app'

describe('a refusal to start the binary', () => {
  test.each([
    // Docker 20.10 with runc 1.1
    [
      'start container',
      400,
      `failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "${APP}": stat ${APP}: no such file or directory: unknown`,
      'ENOENT',
    ],
    [
      'start container',
      400,
      `OCI runtime create failed: unable to start container process: exec: "${APP}": permission denied: unknown`,
      'EACCES',
    ],
    // Podman 4.3 with runc and with crun
    [
      'attach',
      409,
      `preparing container 00 for attach: runc: unable to start container process: exec: "${APP}": stat ${APP}: no such file or directory: OCI runtime attempted to invoke a command that was not found`,
      'ENOENT',
    ],
    ['attach', 409, `crun: executable file \`${APP}\` not found in $PATH: No such file or directory`, 'ENOENT'],
  ])('%s %i', (call, status, detail, errno) => {
    expect(startErrorOfRefusal(new ApiError(call, status, detail), APP)).toEqual({ errno, message: detail })
  })

  test.each([
    new ApiError('start container', 500, 'error mounting volume: no such file or directory'),
    new ApiError('create container', 404, `No such image: ${APP}`),
    new ApiError('start container', null, `connect ENOENT ${APP}`),
    new Error(`${APP}: no such file or directory`),
  ])('is not %s', (error) => {
    expect(startErrorOfRefusal(error, APP)).toBeNull()
  })
})

describe("runc's last words before the binary", () => {
  test.each([
    [1, `exec ${APP}: no such file or directory\n`, 'ENOENT'],
    [1, `exec ${APP}: exec format error\n`, 'ENOEXEC'],
    [255, `exec ${APP}: permission denied`, 'EACCES'],
  ])('%i %s', (code, stderr, errno) => {
    expect(startErrorOfOutput(code, '', stderr, APP)).toEqual({ errno, message: stderr.trim() })
  })

  test.each([
    ['the binary spoke', 1, 'hello', `exec ${APP}: no such file or directory`],
    ['another program', 1, '', 'exec /bin/other: no such file or directory'],
    ['more than that line', 1, '', `exec ${APP}: no such file or directory\npanic`],
    ['another exit code', 3, '', `exec ${APP}: no such file or directory`],
  ])('not when %s', (_, code, stdout, stderr) => {
    expect(startErrorOfOutput(code, stdout, stderr, APP)).toBeNull()
  })
})

test('an exit code above 128 is a signal where there is such a signal', () => {
  expect(readExitCode(0)).toEqual({ exitCode: 0, signal: null })
  expect(readExitCode(128)).toEqual({ exitCode: 128, signal: null })
  expect(readExitCode(137)).toEqual({ exitCode: null, signal: 'SIGKILL' })
  expect(readExitCode(143)).toEqual({ exitCode: null, signal: 'SIGTERM' })
  expect(readExitCode(139)).toEqual({ exitCode: null, signal: 'SIGSEGV' })
  expect(readExitCode(159)).toEqual({ exitCode: null, signal: 'SIGSYS' })
  expect(readExitCode(255)).toEqual({ exitCode: 255, signal: null })
})

describe('output', () => {
  test('is kept up to the limit and counted beyond it', () => {
    const output = new BoundedOutput(5)
    for (const part of ['abc', 'def', 'ghi']) output.push(Buffer.from(part))
    expect(output.captured()).toEqual({ text: 'abcde', bytes: 9, truncated: true })
  })

  test('is not cut within a character', () => {
    const output = new BoundedOutput(4)
    output.push(Buffer.from('abcé'))
    expect(output.captured()).toEqual({ text: 'abc', bytes: 5, truncated: true })
  })

  test('shows invalid bytes as such', () => {
    const output = new BoundedOutput(10)
    output.push(Buffer.from([0x61, 0xff, 0xc3]))
    expect(output.captured()).toEqual({ text: 'a\ufffd\ufffd', bytes: 3, truncated: false })
  })
})
