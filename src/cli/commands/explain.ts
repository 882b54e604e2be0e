import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../../catalogue.ts'
import { UsageError } from '../../errors.ts'
import { nearestWord } from '../../targets/nearest-word.ts'
import { packageRoot } from '../../host/package-root.ts'

/** `portcullis explain ID`: the finding's page; without an id, the list of all. */
export function explain(id: string | null): number {
  const ids = Object.keys(CATALOGUE)
  if (id === null) {
    const width = Math.max(...ids.map((each) => each.length))
    for (const [each, info] of Object.entries(CATALOGUE)) process.stdout.write(`${each.padEnd(width)}  ${info.title}\n`)
    return 0
  }
  const page = join(packageRoot(), 'docs', 'findings', `${id}.md`)
  if (!ids.includes(id) || !existsSync(page)) {
    const nearest = nearestWord(id, ids)
    const meant = nearest === null ? '' : `; did you mean "${nearest}"?`
    throw new UsageError(`there is no finding ${JSON.stringify(id)}${meant}`, {
      hint: '`portcullis explain` lists all findings.',
    })
  }
  process.stdout.write(readFileSync(page, 'utf8'))
  return 0
}
