import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { TerminalScreen } from '../helpers/terminal-screen.ts'

const SERVER = goBuild(`${ROOT}/examples/hello-server`)
const CLI = join(ROOT, 'src/cli/cli.ts')
const WORDS = ['check', SERVER, '--run', '--version', '--no-timers', '--target', 'scratch', '--target', 'debian:12']

/** What a run writes to a pseudo terminal of that size. */
async function onTerminal(columns: number, rows: number, env: NodeJS.ProcessEnv): Promise<string> {
  const words = [process.execPath, CLI, ...WORDS].map((word) => `'${word}'`).join(' ')
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows ${rows}; ${words}`, '/dev/null'], {
    cwd: ROOT,
    env: { ...process.env, TERM: 'xterm-256color', CI: '', NO_COLOR: '', FORCE_COLOR: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let raw = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (raw += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code, raw).toBe(0)
  return raw
}

async function asSeen(raw: string, columns: number, rows: number): Promise<string> {
  const screen = new TerminalScreen(columns, rows)
  screen.write(raw)
  return await screen.text()
}

// oxlint-disable-next-line no-control-regex -- colours are what is looked for
const COLOUR = /\u001B\[[\d;]*m/

test('on a terminal: predictions, cells in place, lines that stay, the report below; the cursor is back', async () => {
  const raw = await onTerminal(80, 50, {})
  expect(raw).toMatch(COLOUR)
  const [hidden, shown] = [raw.lastIndexOf('\u001B[?25l'), raw.lastIndexOf('\u001B[?25h')]
  expect(hidden).toBeGreaterThan(0)
  expect(shown).toBeGreaterThan(hidden)
  // Drawn in place while it was under way, and nothing of it is left.
  expect(raw).toMatch(/0\/2/)
  const seen = await asSeen(raw, 80, 50)
  expect(seen).not.toMatch(/ (?:pulling|creating|running|removing) /)
  const order = ['2 cells, predicted: ', '✓ debian:12  pass     1/1', 'result ', 'Gate passes']
  const places = order.map((part) => seen.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('NO_COLOR takes the colours, not the display; a narrow terminal breaks no line but the verdict', async () => {
  const raw = await onTerminal(40, 20, { NO_COLOR: '1' })
  expect(raw).not.toMatch(COLOUR)
  expect(raw).toContain('\u001B[?25l')
  // oxlint-disable-next-line no-control-regex -- what moves the cursor and shows it
  const lines = raw.replaceAll('\r', '').split(/\n|\u001B\[\??\d*[A-Za-z]/)
  const report = lines.slice(lines.findIndex((line) => line.startsWith('result')))
  expect(report.length).toBeGreaterThan(4)
  expect(report.filter((line) => line.length > 40 && !line.includes('Gate passes'))).toEqual([])
})

test('a dumb terminal gets plain lines', async () => {
  const raw = await onTerminal(80, 24, { TERM: 'dumb' })
  expect(raw).not.toContain('\u001B')
  expect(raw).toContain('✓ debian:12  pass  1/1')
})

test('predictions are written before the first container is started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-order-'))
  const log = join(folder, 'log')
  try {
    // strace sees both writes of one process in their order: to stderr, and to the socket of the engine.
    execFileSync(
      'strace',
      ['-f', '-qq', '-s', '200', '-e', 'trace=write,writev,sendto,sendmsg', '-o', log, process.execPath, CLI, ...WORDS],
      { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' }, stdio: 'pipe' },
    )
    const calls = readFileSync(log, 'utf8').split('\n')
    const predicted = calls.findIndex((call) => /write\w*\(2, "2 cells, predicted: /.test(call))
    const started = calls.findIndex((call) => /POST \/[^ ]*containers\/[0-9a-f]+\/start/.test(call))
    expect({ predicted, started }, calls.slice(0, 5).join('\n')).toEqual({
      predicted: expect.toSatisfy((at: number) => at >= 0 && at < started),
      started: expect.toSatisfy((at: number) => at > 0),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
