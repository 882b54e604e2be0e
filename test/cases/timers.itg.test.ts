import { expect, test } from 'vitest'
import { decodeHistogram } from '../../src/timing/histogram-text.ts'
import { check, configFile, ROOT } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

/** Whether a machine is calm is not for a test to say: what holds on any is asked for. */
test('a cell is measured against its host, pair by pair, and judged', async () => {
  const config = configFile('targets: [scratch]\ntimers: { mode: quick }\npolicy: { timers: { class: serverless } }')
  const { report } = await check([ESBUILD, '--config', config, '--engine', 'docker'])
  const [cell] = report.cells
  const { duet, paths, clock } = cell!.timers!
  expect(duet).toMatchObject({ class: 'serverless', limitPercent: 15, action: 'stop', periodNs: 10_000_000 })
  expect(duet!.verdict).toMatch(/^(steady|inconclusive|contaminated)$/)
  expect(duet!.pairs.map(({ first }) => first)).toEqual([
    'cell',
    'control',
    'cell',
    'control',
    'cell',
    'control',
    'cell',
  ])
  for (const side of [duet!.control!, duet!.cell!]) {
    expect(side.samples).toBeGreaterThan(7 * 36)
    expect(side.p50Ns).toBeGreaterThan(1_000)
    expect(decodeHistogram(side.histogram)).toMatchObject({ count: side.samples, max: side.maxNs })
  }
  expect(paths.map(({ path }) => path)).toEqual(['os', 'go'])
  expect(clock!.nowNs).toBeGreaterThan(0)
})
