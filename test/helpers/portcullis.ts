import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { reportSchema, type Report, type ReportCell } from '../../src/report/report.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'src', 'cli', 'cli.ts')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

export interface StartedCli {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when stderr has said something that matches. */
  stderrSays(pattern: RegExp): Promise<void>
}

export interface CliOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Started as this user; only root can. */
  readonly uid?: number
}

/** Starts the command line from source, as a process of its own. */
export function startCli(words: readonly string[], options: CliOptions = {}): StartedCli {
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr, ms: performance.now() - started }))
  })
  const stderrSays = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => pattern.test(stderr) && resolve()
      child.stderr.on('data', look)
      child.on('close', () => reject(new Error(`ended before stderr said ${pattern}:\n${stderr}`)))
      look()
    })
  return { child, ended, stderrSays }
}

/** Runs `check ... --json` and validates the report. */
export async function check(words: readonly string[], options: CliOptions = {}): Promise<Ended & { report: Report }> {
  const ended = await startCli(['check', ...words, '--json'], options).ended
  if (ended.stdout === '') throw new Error(`no report on stdout; exit code ${ended.code}:\n${ended.stderr}`)
  return { ...ended, report: reportSchema.parse(JSON.parse(ended.stdout)) }
}

export function cellOf(report: Report, target: string): ReportCell {
  const cell = report.cells.find((each) => each.target.id === target)
  if (!cell) throw new Error(`no cell for ${target} among ${report.cells.map((each) => each.id).join(', ')}`)
  return cell
}

/** A portcullis.yml with this text, in a folder of its own. */
export function configFile(yaml: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'portcullis-config-')), 'portcullis.yml')
  writeFileSync(path, yaml)
  return path
}

/** Ids of all findings of a cell: its own, its steps', its prediction's. */
export function findingIds(cell: ReportCell): string[] {
  const all = [...cell.findings, ...cell.steps.flatMap((step) => step.findings), ...cell.prediction.findings]
  return [...new Set(all.map((finding) => finding.id))]
}

/** Each planned cell has one outcome with a reason, and it is this one. */
export function expectAllUnknown(report: Report, finding: string, reason: RegExp): void {
  expect(report.cells.length).toBeGreaterThan(0)
  for (const cell of report.cells) {
    expect.soft(cell).toMatchObject({ outcome: 'unknown', basis: 'none', observed: null, agrees: null })
    expect.soft(cell.reason).toMatch(reason)
    expect.soft(findingIds(cell)).toContain(finding)
  }
}
