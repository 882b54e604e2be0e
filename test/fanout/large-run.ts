import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/host/trust/load-config.ts'
import { withoutResult } from '../../src/fanout/join-cells.ts'
import { MAX_SLICES, type Plan, type Slice } from '../../src/fanout/plan.ts'
import { VERSION } from '../../src/version.ts'
import { thousand } from '../report/sample-report.ts'

export interface LargeRun {
  readonly plan: Plan
  readonly slices: readonly Slice[]
}

/** 1,000 cells, dealt out to as many jobs as there may be. */
export async function largeRun(): Promise<LargeRun> {
  const asked: Plan['asked'] = {
    ...{ config: null, targets: [], profiles: [], run: ['--version'], timers: false, engine: null, pull: null },
    ...{ maxGlibc: null, parallel: null, required: [], runners: {} },
  }
  const { hash } = await loadConfig(null, asked)
  const whole = { ...thousand(), configHash: hash, tool: { name: 'portcullis' as const, version: VERSION } }
  const planned = Array.from({ length: MAX_SLICES }, (_, index) => ({
    name: `ubuntu-24.04.${index + 1}`,
    runner: 'ubuntu-24.04',
    cells: whole.cells.filter((_cell, at) => at % MAX_SLICES === index).map(({ id }) => id),
  }))
  const byId = new Map(whole.cells.map((cell) => [cell.id, cell]))
  return {
    plan: {
      schema: 'portcullis-plan/1',
      asked,
      report: { ...whole, engine: null, cells: whole.cells.map(withoutResult) },
      slices: planned,
    },
    slices: planned.map(({ name, cells }) => ({
      schema: 'portcullis-slice/1',
      name,
      attempt: 1,
      report: { ...whole, cells: cells.map((id) => byId.get(id)!) },
    })),
  }
}

/** plan.json and slices/ in the folder, as the jobs leave them. */
export function writeLargeRun(folder: string, { plan, slices }: LargeRun): void {
  mkdirSync(join(folder, 'slices'))
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
  for (const slice of slices) writeFileSync(join(folder, 'slices', `${slice.name}.json`), JSON.stringify(slice))
}
