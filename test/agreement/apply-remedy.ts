import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportCell } from '../../src/report/report.ts'
import { zigFolder } from './zig.ts'

export interface Remedy {
  readonly text: string
  readonly command: string | null
}

/** What the cell says is to be done about a finding, as it was printed. */
export function remedyOf(cell: ReportCell, id: string): Remedy {
  const all = [...cell.steps.flatMap((step) => step.findings), ...cell.prediction.findings, ...cell.findings]
  const found = all.find((finding) => finding.id === id)
  if (!found) throw new Error(`no ${id} among ${all.map((each) => each.id).join(', ')} of ${cell.id}`)
  if (found.remedy === null) throw new Error(`${id} has no remedy`)
  return found.remedy
}

export interface BuildPlaces {
  readonly cacheDir: string
  /** Removed by who made it. */
  readonly workDir: string
}

/**
 * Runs the command in a copy of the module, as somebody would who pastes it into a shell there; returns the path of what
 * `go build -o NAME` made. Throws with the compiler's words.
 */
export function buildAsTold(command: string, module: string, { cacheDir, workDir }: BuildPlaces): string {
  const folder = join(mkdtempSync(join(workDir, 'remedy-')), 'source')
  cpSync(module, folder, { recursive: true })
  const env = {
    ...process.env,
    GOWORK: 'off',
    GOFLAGS: '-buildvcs=false',
    PATH: `${zigFolder(cacheDir)}:${process.env['PATH']}`,
  }
  execFileSync('bash', ['-euc', command], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const name = /\bgo build\b.* -o (\S+)/.exec(command)?.[1]
  if (name === undefined) throw new Error(`no go build -o in ${command}`)
  return join(folder, name)
}
