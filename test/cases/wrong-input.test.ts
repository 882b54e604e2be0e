import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { configFile, ROOT, startCli } from '../helpers/portcullis.ts'
import { CountingSocket } from './counting-socket.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const NOTHING_STARTED = 'Nothing was started.'

describe('a wrong portcullis.yml is refused where it is wrong, and no engine is asked', () => {
  test.each([
    ['an unknown key', 'smoke:\n  - name: a\n    arg: [x]', ['3:5: smoke[0]: unknown key "arg"; did you mean "args"?']],
    [
      'wrong types, each on a line of its own',
      'targets: scratch\nsmoke:\n  - name: a\n    timeout: 10\nparallel: many',
      [
        '1:10: targets: expected a list of targets, got "scratch" (text)',
        '4:14: smoke[0].timeout: expected a duration such as "10s" or "500ms", got 10 (number)',
        '5:11: parallel: expected cells side by side, a whole number from 1 to 64, got "many" (text)',
      ],
    ],
    [
      'an unknown target',
      'targets:\n  - scratch\n  - debain:12',
      ['3:5: targets[1]: unknown target "debain:12"; did you mean "debian:12"?'],
    ],
    ['an empty smoke list', 'smoke: []', ['1:8: smoke: the list is empty; give a smoke case, or leave the key out']],
    [
      'a regular expression that does not compile',
      'smoke:\n  - name: a\n    expect:\n      stdout: { matches: "(unclosed" }',
      ['4:26: smoke[0].expect.stdout.matches: the regular expression "(unclosed" does not compile: Unterminated group'],
    ],
    ['no YAML', 'targets: [scratch\nsmoke:\n', ['2:1: not valid YAML: ']],
  ])('%s', async (_, yaml, problems) => {
    await using socket = await CountingSocket.start()
    const config = configFile(yaml)
    const words = ['check', ESBUILD, '--config', config, '--json']
    const { code, stdout, stderr } = await startCli(words, { env: { DOCKER_HOST: socket.host } }).ended
    const lines = stderr.split('\n')
    const expected = problems.map((problem) => `${config}:${problem}`)
    expected.forEach((line, index) => {
      expect(lines[index]!.replace(/^portcullis: /, '').slice(0, line.length)).toBe(line)
    })
    expect(lines[problems.length]).toBe('')
    expect(lines[problems.length + 1]).toContain(NOTHING_STARTED)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(socket.seen).toEqual([])
  })

  test.each([
    [['--target', 'debain:12'], /debain:12.*did you mean.*debian:12/],
    [['--profile', 'tiny'], /tiny/],
    [['--max-glibc', '3'], /--max-glibc "3" is not a glibc version/],
    [['--parallel', '0'], /--parallel "0" is not a whole number from 1 to 64/],
    [['--timer-history', ESBUILD], /the timer history "[^"]+" holds something else/],
    [['--engine', 'none', '--engine', 'docker'], /--engine is given twice: "none" and "docker"/],
    [['--fromat', 'json'], /Unknown option '--fromat'/],
    [['--config', '/nowhere/portcullis.yml'], /"\/nowhere\/portcullis.yml" is not a file/],
  ])('%s on the command line', async (words, complaint) => {
    await using socket = await CountingSocket.start()
    const ended = await startCli(['check', ESBUILD, ...words], { env: { DOCKER_HOST: socket.host } }).ended
    expect(ended.stderr).toMatch(complaint)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(socket.seen).toEqual([])
  })

  test('the socket does notice who asks', async () => {
    await using socket = await CountingSocket.start()
    await startCli(['check', ESBUILD, '--target', 'scratch'], { env: { DOCKER_HOST: socket.host } }).ended
    expect(socket.seen).toContain('GET /info')
  })
})

describe('what is no binary is refused, with the byte where reading failed', () => {
  let folder: string
  let sizeBytes: number
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-no-binary-'))
    const bytes = readFileSync(ESBUILD)
    sizeBytes = bytes.length
    mkdirSync(join(folder, 'directory'))
    const files = {
      text: 'just a text\n',
      script: '#!/bin/sh\necho hello\n',
      empty: '',
      short: bytes.subarray(0, 30),
      truncated: bytes.subarray(0, 1_000_000),
      noise: Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array.from({ length: 200 }, () => 0xff)]),
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  })

  test.each([
    ['text', 'this is text, not a binary (at byte offset 0)'],
    ['script', 'this is a script, not a binary (at byte offset 0)'],
    ['empty', 'the file is empty (at byte offset 0)'],
    ['short', 'the ELF header should be 64 bytes at 0, the file has 30 (at byte offset 0)'],
    [
      'truncated',
      /^the file is truncated: segment \d+ ends at byte \d+, the file at 1000000 \(at byte offset 1000000\)$/,
    ],
    ['noise', /\(at byte offset \d+\)$/],
    ['directory', /"[^"]*\/directory" is a folder$/],
    ['missing', /"[^"]*\/missing" does not exist$/],
  ])('%s', async (name, complaint) => {
    expect(sizeBytes).toBeGreaterThan(1_000_000)
    for (const command of ['check', 'inspect']) {
      const words = [command, join(folder, name), ...(command === 'check' ? ['--engine', 'none'] : []), '--json']
      const { code, stdout, stderr } = await startCli(words).ended
      const named = `binary ${JSON.stringify(join(folder, name))}: `
      const first = stderr.split('\n')[0]!.replace(/^portcullis: /, '')
      const message = first.replace(named, '')
      if (command === 'check' && typeof complaint === 'string') expect(first).toBe(`${named}${complaint}`)
      if (typeof complaint === 'string') expect(message).toBe(complaint)
      else expect(message).toMatch(complaint)
      // What to do about it.
      expect(stderr.split('\n')[2]!.length).toBeGreaterThan(20)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
  })

  test('with an engine there, nothing is made on it', async () => {
    await using socket = await CountingSocket.start()
    const words = ['check', join(folder, 'truncated'), '--target', 'scratch']
    const { code } = await startCli(words, { env: { DOCKER_HOST: socket.host } }).ended
    expect(code).toBe(2)
    expect(socket.seen.filter((call) => call !== 'connection' && !call.startsWith('GET '))).toEqual([])
  })
})
