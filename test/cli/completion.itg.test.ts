import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'
import { TerminalScreen } from '../helpers/terminal-screen.ts'

/** Real shells on a pseudo terminal, with the Tab key. A `portcullis` on the path says which words it was given. */
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-completion-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'only-folder'))
  writeFileSync(join(folder, 'my-binary'), '')
  writeFileSync(join(folder, 'portcullis.yml'), 'targets: [{ id: our-base, image: example.com/base:1 }]\n')
  const wrapper = join(folder, 'bin/portcullis')
  const cli = `'${process.execPath}' '${join(ROOT, 'src/cli/cli.ts')}'`
  writeFileSync(
    wrapper,
    `#!/bin/sh\n[ "$1" = completion ] && { ${cli} "$@"; status=$?; echo >>"$HOME/calls"; exit $status; }\nprintf 'RAN'\nfor word; do printf '<%s>' "$word"; done\necho\n`,
  )
  chmodSync(wrapper, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SHELLS = {
  bash: { start: 'bash --norc --noprofile -i', load: 'source <(portcullis completion bash)' },
  zsh: { start: 'zsh -f -i', load: 'autoload -U compinit && compinit -D && source <(portcullis completion zsh)' },
  fish: { start: 'fish --no-config -i', load: 'portcullis completion fish | source' },
} as const

/** Types each line, Tab by Tab, and gives what was run. */
async function typed(shell: keyof typeof SHELLS, lines: readonly string[]): Promise<readonly string[]> {
  const { start, load } = SHELLS[shell]
  const home = mkdtempSync(join(folder, `${shell}-`))
  writeFileSync(join(home, 'calls'), '')
  const child = spawn('script', ['-qefc', `stty cols 300 rows 50; exec ${start}`, '/dev/null'], {
    cwd: folder,
    env: { HOME: home, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, TERM: 'xterm', LANG: 'C.UTF-8' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let raw = ''
  let tabs = 0
  const calls = (): number => readFileSync(join(home, 'calls'), 'utf8').length
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text
    // fish asks the terminal who it is, and waits for the answer.
    // oxlint-disable-next-line no-control-regex -- a question of a terminal's
    if (/\u001B\[0?c/.test(text)) child.stdin.write('\u001B[?62c')
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    child.stdin.write(`${load}; echo LOAD''ED\r`)
    await until(() => raw.includes('LOADED'))
    for (const [index, line] of lines.entries()) {
      for (const part of line.split(/(?<=\t)/)) {
        child.stdin.write(part)
        // What is typed while a shell looks for words is shown twice: wait for its question, then for its answer.
        if (part.endsWith('\t')) {
          tabs += 1
          await until(() => calls() > tabs)
          await quiet(() => raw.length)
        }
      }
      child.stdin.write('\r')
      await until(() => raw.split('RAN<').length > index + 1)
    }
    child.stdin.write('exit\r')
    await closed
  } finally {
    child.kill('SIGKILL')
  }
  const screen = new TerminalScreen(300, 50)
  screen.write(raw)
  return [...(await screen.text()).matchAll(/^.*?RAN(<.*>)\s*$/gm)].map((match) => match[1]!)

  async function until(done: () => boolean): Promise<void> {
    for (const end = Date.now() + 20_000; !done(); await new Promise((resolve) => setTimeout(resolve, 20))) {
      if (Date.now() > end) throw new Error(`${shell} said: ${JSON.stringify(raw)}`)
    }
  }
}

async function quiet(length: () => number): Promise<void> {
  for (let before = -1, still = 0; still < 3;) {
    still = length() === before ? still + 1 : 0
    before = length()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe.concurrent.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  test('completes commands, options, targets with colons, profiles, finding ids, formats and files', async () => {
    const ran = await typed(shell, [
      'portcullis expl\tglibc-too-o\t',
      'portcullis check my-b\t--targ\tdebian:1\t3 --prof\treado\t --format sar\t',
      'portcullis check my-b\t--target our\t --out onl\t',
      'portcullis check my-b\t--engine=pod\t',
    ])
    const words = ran.map((line) => line.replaceAll('only-folder/', 'only-folder'))
    expect(words).toEqual([
      '<explain><glibc-too-old>',
      '<check><my-binary><--target><debian:13><--profile><readonly><--format><sarif>',
      '<check><my-binary><--target><our-base><--out><only-folder>',
      '<check><my-binary><--engine=podman>',
    ])
  })
})
