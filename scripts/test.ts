import type { TestProject } from '../test/groups.ts'
import type { FileFigures } from './figures-reporter.ts'
import { runVitest } from './run-vitest.ts'
import { setUpTests, type TestGroup } from './set-up-tests.ts'
import { countTests, slowest, toRunAlone } from './test-results.ts'

/**
 * `npm test [-- GROUP...]`: sets up what the tests need, runs the groups, runs what failed beside others once more alone, and ends with
 * `N passed, N failed`. A group that cannot run, and anything that could not be set up, is said so and counts as a failure of the whole.
 */
const log = (line: string) => console.log(line)
const PROJECTS: Readonly<Record<TestGroup, readonly TestProject[]>> = {
  unit: ['unit', 'process', 'unit-alone'],
  dist: ['dist'],
  itg: ['itg', 'itg-alone'],
}
const GROUPS = Object.keys(PROJECTS) as readonly TestGroup[]
const RULE = '='.repeat(100)

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !GROUPS.includes(name as TestGroup))
if (unknown.length > 0) {
  console.error(`there is no test group ${unknown.join(', ')}; groups are ${GROUPS.join(', ')}`)
  process.exit(2)
}
const groups = GROUPS.filter((name) => asked.length === 0 || asked.includes(name))

await using setUp = await setUpTests(groups, log)
const running = groups.filter((group) => !setUp.obstacles.has(group))

const lookForLeftovers = running.includes('itg') ? await beginToLook() : null
log(`\n${RULE}\nTests: ${running.join(', ')}`)
const startedMs = performance.now()
const first = running.length > 0 ? await runVitest(running.flatMap((group) => projectWords(PROJECTS[group]))) : null
const alone = first ? await runAlone(toRunAlone(first)) : []
const left = (await lookForLeftovers?.()) ?? []
report()

function projectWords(projects: readonly string[]): string[] {
  return projects.flatMap((project) => ['--project', project])
}

/** Once more, each by itself. */
async function runAlone(files: readonly FileFigures[]): Promise<readonly FileFigures[]> {
  const results: FileFigures[] = []
  for (const { path, project } of files) {
    log(`\n${RULE}\nFailed beside others, once more alone: ${path}`)
    const again = await runVitest([...projectWords([project]), path])
    const found = again?.files.find((file) => file.path === path)
    if (found) results.push({ ...found, problems: [...found.problems, ...again!.unhandled] })
  }
  return results
}

/** What is in the engines now is not the tests' doing; what is there after all of them is. */
async function beginToLook(): Promise<() => Promise<readonly string[]>> {
  const { leftovers, podmanLeftovers } = await import('../test/helpers/leftovers.ts')
  return async () => [...(await leftovers('/var/run/docker.sock')), ...(await podmanLeftovers())]
}

function report(): void {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const onlyAlone: string[] = []
  if (first) log(`\n${slowest(first).join('\n')}`)
  log(`\n${RULE}\nTests took ${((performance.now() - startedMs) / 1000).toFixed(0)} s`)
  for (const group of groups) {
    const obstacle = setUp.obstacles.get(group)
    if (obstacle !== undefined || first === null) {
      total.failed += 1
      log(`${group}: DID NOT RUN (counted as one failure)`)
      log(obstacle ?? 'vitest ended without figures; its words are above')
      continue
    }
    const own = first.files.filter(({ project }) => PROJECTS[group].includes(project as TestProject))
    const counts = countTests(own, alone)
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
    onlyAlone.push(...counts.passedOnlyAlone)
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    log(`${group}: ${counts.passed} passed, ${counts.failed} failed${skipped}`)
    for (const failure of counts.failures) log(`  failed: ${failure}`)
  }
  const outside = [
    ...(first?.unhandled ?? []).map((error) => `in no test: ${error}`),
    ...left.map((each) => `left behind: ${each}`),
  ]
  total.failed += outside.length
  for (const failure of outside) log(`  failed: ${failure}`)
  for (const reason of setUp.missing) {
    total.failed += 1
    log(`set-up: something is missing (counted as one failure)\n${reason}`)
  }
  if (total.skipped > 0) log(`${total.skipped} tests were skipped; none should be.`)
  if (onlyAlone.length > 0) {
    log(`\n${onlyAlone.length} PASSED ONLY ALONE: failed beside other tests, and the cause is to be found and mended:`)
    for (const line of onlyAlone) log(`  passed only alone: ${line}`)
  }
  log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed + total.skipped === 0 && total.passed > 0 ? 0 : 1
}
