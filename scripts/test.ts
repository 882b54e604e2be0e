import { runVitest, type TestCounts, type TestGroup } from './run-vitest.ts'
import { setUpTests } from './set-up-tests.ts'

/**
 * `npm test [-- GROUP...]`: sets up what the tests need, runs the groups, and ends with `N passed, N failed`. A group that cannot run is
 * said so and counts as a failure of the whole.
 */
const log = (line: string) => console.log(line)
const GROUPS = ['unit', 'dist', 'itg'] as const satisfies readonly TestGroup[]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !GROUPS.includes(name as TestGroup))
if (unknown.length > 0) {
  console.error(`there is no test group ${unknown.join(', ')}; groups are ${GROUPS.join(', ')}`)
  process.exit(2)
}
const groups = GROUPS.filter((name) => asked.length === 0 || asked.includes(name))

await using setUp = await setUpTests(groups, log)

const results = new Map<TestGroup, TestCounts | null>()
for (const group of groups) {
  if (setUp.obstacles.has(group)) continue
  log(`\n${'='.repeat(100)}\nTest group ${group}`)
  results.set(group, await runVitest(group))
}
report()

function report(): void {
  const total = { passed: 0, failed: 0, skipped: 0 }
  log(`\n${'='.repeat(100)}`)
  for (const group of groups) {
    const counts = results.get(group)
    if (counts) {
      total.passed += counts.passed
      total.failed += counts.failed
      total.skipped += counts.skipped
      const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
      log(`${group}: ${counts.passed} passed, ${counts.failed} failed${skipped}`)
      for (const failure of counts.failures) log(`  failed: ${failure}`)
    } else {
      total.failed += 1
      log(`${group}: DID NOT RUN (counted as one failure)`)
      log(setUp.obstacles.get(group) ?? 'vitest ended without figures; its words are above')
    }
  }
  if (total.skipped > 0) log(`${total.skipped} tests were skipped; none should be.`)
  log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed + total.skipped === 0 && total.passed > 0 ? 0 : 1
}
