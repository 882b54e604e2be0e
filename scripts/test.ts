import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'
import { hasCommand, installPackages, whyNotInstall } from './install-packages.ts'
import { runVitest, type TestCounts, type TestGroup } from './run-vitest.ts'
import { ensureEngine } from './set-up-engine.ts'

/**
 * `npm test [-- GROUP...]`: sets up what the tests need, runs the groups, and ends with `N passed, N failed`. A group that cannot run is
 * said so and counts as a failure of the whole.
 */
const root = join(import.meta.dirname, '..')
const log = (line: string) => console.log(line)
const GROUPS = ['unit', 'dist', 'itg'] as const satisfies readonly TestGroup[]

/** Commands the tests start, and the Debian package each comes from. */
const TOOLS: Readonly<Record<string, string>> = {
  go: 'golang-go',
  gcc: 'gcc',
  'musl-gcc': 'musl-tools',
  'g++': 'g++',
  pip3: 'python3-pip',
  readelf: 'binutils',
  strace: 'strace',
  debootstrap: 'debootstrap',
  script: 'bsdutils',
  zsh: 'zsh',
  fish: 'fish',
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !GROUPS.includes(name as TestGroup))
if (unknown.length > 0) {
  console.error(`there is no test group ${unknown.join(', ')}; groups are ${GROUPS.join(', ')}`)
  process.exit(2)
}
const groups = GROUPS.filter((name) => asked.length === 0 || asked.includes(name))

await using setUp = new AsyncDisposableStack()
const obstacles = new Map<TestGroup, string>()
await prepare()

const results = new Map<TestGroup, TestCounts | null>()
for (const group of groups) {
  if (obstacles.has(group)) continue
  log(`\n${'='.repeat(100)}\nTest group ${group}`)
  results.set(group, await runVitest(group))
}
report()

/** Everything a fresh machine lacks. What cannot be had keeps the groups that need it from running. */
async function prepare(): Promise<void> {
  await hindersOn(['unit', 'itg', 'dist'], prepareTools)
  if (!groups.includes('itg')) return
  for (const want of ['docker', 'podman'] as const) {
    await hindersOn(['itg'], async () => {
      setUp.use(await ensureEngine({ log, want }))
    })
  }
  await hindersOn(['itg'], prepareBrowser)
  await hindersOn(['itg'], prepareStandIns)
  await hindersOn(['itg'], prepareWine)
}

async function hindersOn(needing: readonly TestGroup[], step: () => Promise<void> | void): Promise<void> {
  try {
    await step()
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string }
    for (const group of needing) {
      obstacles.set(group, [obstacles.get(group), message, hint].filter(Boolean).join('\n'))
    }
  }
}

async function prepareTools(): Promise<void> {
  const missing = Object.keys(TOOLS).filter((tool) => !hasCommand(tool))
  if (missing.length === 0) return
  const packages = missing.map((tool) => TOOLS[tool]!)
  const obstacle = whyNotInstall()
  if (obstacle !== null) {
    throw new Error(`The tests need ${missing.join(', ')}, and ${obstacle}: install ${packages.join(', ')} yourself.`)
  }
  await installPackages([...packages, 'libc6-dev'], log)
}

/** For the tests of the page. */
async function prepareBrowser(): Promise<void> {
  if (findBrowser() !== null) return
  const obstacle = whyNotInstall()
  if (obstacle !== null) throw new Error(`The tests need Chromium, and ${obstacle}: install it yourself.`)
  await installPackages(['chromium'], log)
}

function prepareStandIns(): void {
  const words = [join(root, 'matrix', 'stand-ins', 'build.ts')]
  if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) {
    throw new Error('The stand-ins could not be built (the reason is above).')
  }
}

/** Takes minutes, once; the image stays in Docker. */
function prepareWine(): void {
  if (spawnSync(process.execPath, [join(root, 'matrix', 'wine', 'build.ts')], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The image with Wine could not be made (the reason is above).')
  }
}

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
      log(obstacles.get(group) ?? 'vitest ended without figures; its words are above')
    }
  }
  if (total.skipped > 0) log(`${total.skipped} tests were skipped; none should be.`)
  log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed + total.skipped === 0 && total.passed > 0 ? 0 : 1
}
