import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { goTool } from '../helpers/go-tool.ts'
import { ROOT } from '../helpers/portcullis.ts'

const WORKFLOWS = globSync(['.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml'], { cwd: ROOT }).sort()
const EXAMPLES = WORKFLOWS.filter((path) => path.startsWith('examples/'))
/** actionlint 1.7.12 is older than the syntax for "this very repository". */
const KNOWN_GAPS = [/^specifying action "\$\/" in invalid format because ref is missing/]

test('there are workflows', () => {
  expect(WORKFLOWS).toContain('.github/workflows/portability.yml')
})

test('actionlint finds nothing but its known gaps', () => {
  const actionlint = goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12')
  const { stdout } = spawnSync(actionlint, ['-no-color', '-format', '{{json .}}', ...WORKFLOWS], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const found = JSON.parse(stdout) as { message: string; filepath: string; line: number }[]
  const news = found.filter(({ message }) => !KNOWN_GAPS.some((gap) => gap.test(message)))
  expect(news).toEqual([])
  expect(found.length).toBeGreaterThan(0)
})

test('zizmor, as strict as it can be, finds nothing', () => {
  const { status, stdout } = spawnSync(
    zizmor(),
    ['--offline', '--persona', 'pedantic', '--format', 'json', '.github', 'action.yml', ...EXAMPLES],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  const found = JSON.parse(stdout) as { ident: string; ignored: boolean }[]
  expect(found.filter(({ ignored }) => !ignored)).toEqual([])
  expect(status).toBe(0)
})

/** From PyPI, in an environment of its own in the cache. */
function zizmor(): string {
  const folder = join(cacheDirectory(process.env), 'test-tools', 'zizmor-1.32.0')
  const program = join(folder, 'bin', 'zizmor')
  if (existsSync(program)) return program
  execFileSync('python3', ['-m', 'venv', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync(join(folder, 'bin', 'pip'), ['-q', 'install', 'zizmor==1.32.0'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return program
}
