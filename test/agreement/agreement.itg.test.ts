import { beforeAll, describe, expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { DEFAULT_TARGET_IDS } from '../../src/targets/catalogue.ts'
import { selectTargets } from '../../src/targets/select-targets.ts'
import { buildFixture } from './build-fixture.ts'
import { FIXTURES } from './fixtures.ts'
import { goProgramsOf, observe, type AgreementCell } from './observe.ts'
import { standInsFor } from './stand-ins.ts'
import { agreementText, summarise } from './summary.ts'

/** The default targets; scripts/agreement.ts does the whole catalogue. */
describe('prediction against observation, every way of linking in every default target', () => {
  let cells: readonly AgreementCell[]
  beforeAll(async () => {
    const cacheDir = cacheDirectory(process.env)
    const targets = selectTargets(DEFAULT_TARGET_IDS)
    await standInsFor(targets, { cacheDir, log: () => undefined })
    const built = FIXTURES.map((fixture) => ({ name: fixture.name, path: buildFixture(fixture, cacheDir) }))
    const subjects = [...built, ...goProgramsOf('node_modules')]
    cells = await observe(subjects, { targets, pull: 'never', onCell: () => undefined })
  }, 900_000)

  test('programs that others built are among them', () => {
    const subjects = new Set(cells.map(({ subject }) => subject))
    expect(subjects).toContain('@esbuild/linux-x64/bin/esbuild')
    expect(subjects.size).toBeGreaterThan(FIXTURES.length)
  })

  test('agree wherever both are there', () => {
    const { compared, disagreeing } = summarise(cells)
    expect(compared).toBeGreaterThan(200)
    expect(disagreeing, agreementText(cells)).toEqual([])
  })

  test('and the bytes tell in all but a few', () => {
    const { undecidedShare } = summarise(cells)
    expect(undecidedShare, agreementText(cells)).toBeLessThanOrEqual(0.05)
  })

  test('what was not observed has a reason that this machine gives', () => {
    const reasons = new Set(cells.flatMap(({ unobserved }) => unobserved ?? []))
    const expected = [
      /^this engine does not run linux\/(?:arm64|amd64|386)$/,
      /^neither image nor stand-in here for /,
      /^the stand-in is no evidence$/,
    ]
    expect([...reasons].filter((reason) => !expected.some((pattern) => pattern.test(reason)))).toEqual([])
  })
})
