import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'
import { exchanges, firstMissing, shellIn } from './transcript.ts'

test('the first hour goes as its page says, from an empty folder to a green gate', { timeout: 300_000 }, () => {
  const page = readFileSync(join(ROOT, 'docs/first-hour.md'), 'utf8')
  const steps = exchanges(page)
  expect(steps.length).toBeGreaterThanOrEqual(9)
  const root = mkdtempSync(join(tmpdir(), 'portcullis-first-hour-'))
  try {
    const folder = join(root, 'hello')
    mkdirSync(folder)
    const shell = shellIn(folder)
    let red = ''
    for (const [index, step] of steps.entries()) {
      const { stdout, stderr } = shell(step.command)
      expect({ command: step.command, missing: firstMissing(step, stdout) }, `${stdout}\n${stderr}`).toEqual({
        command: step.command,
        missing: null,
      })
      if (index === 0) writeFileSync(join(folder, 'main.go'), /^```go\n([\s\S]*?)^```$/m.exec(page)![1]!)
      if (stdout.includes('Gate fails')) red = stdout
      // The page's remedy is the very one that the red gate gave.
      if (step.command.startsWith('CGO_ENABLED=0')) expect(red).toContain(`       ${step.command}\n`)
    }
    // The page's workflow step is what `init` wrote, with its one addition.
    const workflow = readFileSync(join(folder, '.github/workflows/portcullis.yml'), 'utf8')
    expect(workflow).toContain(/^```yaml\n([^\n]+\n)/m.exec(page)![1]!)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
