import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { InputName } from '../../src/action/inputs.ts'

export interface ActionCall {
  /** What the runner starts: dist/action.cjs, or the source. */
  readonly entry: string
  readonly inputs: Readonly<Partial<Record<InputName, string>>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly apiUrl?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Called with the child's process id and what it has said on stderr so far. */
  readonly onSaid?: (pid: number, said: string) => void
}

export interface ActionRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** `error`, `warning`, `debug` and so on, as the runner would read them from both streams. */
  readonly commands: readonly WorkflowCommand[]
  readonly durationMs: number
}

export interface WorkflowCommand {
  readonly name: string
  readonly properties: string
  readonly message: string
}

/** Starts the Action as the runner of GitHub does: a process with INPUT_* and GITHUB_* variables and files to write to. */
export async function runAction(call: ActionCall): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-action-'))
  try {
    return await runIn(folder, call)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(
  folder: string,
  { entry, inputs, event, apiUrl, env, cwd, onSaid }: ActionCall,
): Promise<ActionRun> {
  const file = (name: string) => join(folder, name)
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '')
  writeFileSync(file('event.json'), JSON.stringify(event?.payload ?? {}))
  const startedMs = performance.now()
  const child = spawn(process.execPath, [entry], {
    cwd: cwd ?? folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'gate',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: apiUrl ?? 'http://127.0.0.1:9',
      RUNNER_TEMP: folder,
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    onSaid?.(child.pid!, said)
  })
  const [[exitCode], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)])
  return {
    exitCode: exitCode as number | null,
    stdout,
    stderr,
    outputs: fileCommands(file('output')),
    state: fileCommands(file('state')),
    summary: readFileSync(file('summary'), 'utf8'),
    commands: `${stdout}\n${stderr}`.split('\n').flatMap(workflowCommand),
    durationMs: performance.now() - startedMs,
  }
}

/** `name<<delimiter`, lines, `delimiter`; a later one of the same name wins. */
function fileCommands(path: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at]!) ?? []
    if (name === undefined) continue
    const end = lines.indexOf(delimiter!, at)
    found[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return found
}

/** As ActionCommand of the runner reads a line: white space may come before; the old form may stand anywhere. */
function workflowCommand(line: string): WorkflowCommand[] {
  const [, name, properties, message] =
    /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)( [^\]]*)?\](.*)/.exec(line) ?? []
  return name === undefined ? [] : [{ name, properties: properties ?? '', message: message ?? '' }]
}
