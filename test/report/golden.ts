import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', 'golden')

/** What a file of test/golden/ says. `UPDATE_GOLDEN=1` writes `text` there first, for review as a diff; nothing else does. */
export function golden(name: string, text: string): string {
  const file = join(FOLDER, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, text)
  }
  return readFileSync(file, 'utf8')
}
