/**
 * Prediction against observation, as a table: every way of linking a Go program (test/agreement/) and the Go programs in
 * node_modules, in containers of every target of the catalogue. Needs an engine, Go, gcc, musl-gcc and pip (for zig).
 *   node scripts/agreement.ts [--images] [--target ID]... [--only NAME]...
 * `--images` takes real images where their registry answers; otherwise stand-ins. Exit code 1 where a prediction is contradicted
 * or more than 5 % of the cells cannot be predicted, 3 where nothing could be compared.
 */
import { parseArgs } from 'node:util'
import { cacheDirectory } from '../src/host/process/cache-directory.ts'
import { catalogueTargets } from '../src/targets/catalogue.ts'
import { selectTargets } from '../src/targets/select-targets.ts'
import { buildFixture } from '../test/agreement/build-fixture.ts'
import { FIXTURES } from '../test/agreement/fixtures.ts'
import { goProgramsOf, observe } from '../test/agreement/observe.ts'
import { standInsFor } from '../test/agreement/stand-ins.ts'
import { agreementText, summarise } from '../test/agreement/summary.ts'

const MOST_UNDECIDED = 0.05

const { values } = parseArgs({
  options: {
    images: { type: 'boolean', default: false },
    target: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
  },
})
const cacheDir = cacheDirectory(process.env)
const linux = catalogueTargets().filter(({ os }) => os === 'linux')
const targets = values.target.length > 0 ? selectTargets(values.target) : linux
const log = (line: string) => console.error(line)
await standInsFor(targets, { cacheDir, log })
const built = FIXTURES.map((fixture) => ({ name: fixture.name, path: () => buildFixture(fixture, cacheDir) }))
const found = goProgramsOf('node_modules').map(({ name, path }) => ({ name, path: () => path }))
const wanted = [...built, ...found].filter(({ name }) => values.only.length === 0 || values.only.includes(name))
const subjects = wanted.map(({ name, path }) => ({ name, path: path() }))
log(`${subjects.length} binaries in ${targets.length} targets`)

let seen = 0
const startedMs = performance.now()
const cells = await observe(subjects, {
  targets,
  pull: values.images ? 'missing' : 'never',
  onCell: () => ++seen % 100 === 0 && log(`${seen} cells, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`),
})
console.log(agreementText(cells))
const { compared, disagreeing, undecidedShare } = summarise(cells)
if (compared === 0) process.exitCode = 3
else if (disagreeing.length > 0 || undecidedShare > MOST_UNDECIDED) process.exitCode = 1
