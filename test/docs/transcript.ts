import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../helpers/portcullis.ts'

/** One command of a transcript and what the page says it prints; a line `...` stands for any lines. */
export interface Exchange {
  readonly command: string
  readonly expected: readonly string[]
}

/** The commands of a page's ```console blocks, in order. */
export function exchanges(page: string): readonly Exchange[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command, ...expected] = text.trimEnd().split('\n')
        return { command: command!, expected }
      }),
  )
}

export interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A shell in `folder` that has `portcullis` on its path; `echo $?` asks for the status of the command before. */
export function shellIn(folder: string): (command: string) => Said {
  const bin = join(folder, '..', 'bin')
  mkdirSync(bin, { recursive: true })
  const portcullis = join(bin, 'portcullis')
  writeFileSync(portcullis, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'src/cli/cli.ts')}' "$@"\n`)
  chmodSync(portcullis, 0o755)
  let status: number | null = 0
  return (command) => {
    const { stdout, stderr, ...ended } = spawnSync('bash', ['-c', `(exit ${status}); ${command}`], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${bin}:${process.env['PATH']}`,
        NO_COLOR: '1',
        COLUMNS: '100',
        GOFLAGS: '',
        GOWORK: 'off',
      },
    })
    status = ended.status
    return { status, stdout, stderr }
  }
}

/** What differs from machine to machine: durations, and the mark of stand-ins. */
function steady(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/\d[\d,]*(?:\.\d+)? (?:ms|s)\b/g, 'TIME')
        .replace(/^(\S \w+) \* /, '$1   ')
        .replaceAll(/ +/g, ' ')
        .trimEnd(),
    )
    .join('\n')
    .trim()
}

/** null = `said` is what the page expects; otherwise the first line that is missing. */
export function firstMissing({ expected }: Exchange, said: string): string | null {
  const parts = steady(expected.join('\n'))
    .split(/^\.\.\.$/m)
    .map((part) => part.trim())
  const text = steady(said)
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part === '') continue
    const found = text.indexOf(part, at)
    if (found === -1 || (index === 0 && found !== 0)) return part
    at = found + part.length
  }
  return parts.at(-1) !== '' && at !== text.length ? text.slice(at) : null
}
