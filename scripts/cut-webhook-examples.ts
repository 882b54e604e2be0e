import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Cuts the payloads that tests of events use from @octokit/webhooks-examples, for test/fixtures/github/events/:
 *
 *   npm pack @octokit/webhooks-examples@7.6.1 && tar xzf octokit-webhooks-examples-7.6.1.tgz
 *   node scripts/cut-webhook-examples.ts package/api.github.com/index.json
 */
type Json = Record<string, unknown>

interface Example {
  readonly name: string
  readonly examples: readonly Json[]
}

/** Payloads by the name of their file. No example is of a fork: its repository is put in from the example of the event `fork`, which is one of the same. */
export function cutEvents(all: readonly Example[]): Record<string, Json> {
  const find = (name: string, fits: (example: Json) => boolean = () => true): Json => {
    const found = all.find((each) => each.name === name)?.examples.find(fits)
    if (!found) throw new Error(`there is no such example of ${name}`)
    return found
  }
  const forkee = { ...(find('fork')['forkee'] as Json), fork: true }
  const opened = find('pull_request', ({ action }) => action === 'opened')
  const fromFork = withIn(opened, ['pull_request', 'head', 'repo'], forkee)
  const completed = find(
    'workflow_run',
    (each) => each['action'] === 'completed' && full(each) === 'octo-org/octo-repo',
  )
  const afterPull = withIn(completed, ['workflow_run', 'event'], 'pull_request')
  const push = find('push')
  return {
    push,
    // Actions alone sends it: the repository, the line of cron, the workflow. It has no example.
    schedule: { schedule: '17 3 * * *', workflow: '.github/workflows/nightly.yml', repository: push['repository'] },
    pull_request: opened,
    'pull_request-fork': fromFork,
    'pull_request-deleted-fork': withIn(opened, ['pull_request', 'head', 'repo'], null),
    workflow_run: afterPull,
    'workflow_run-fork': withIn(afterPull, ['workflow_run', 'head_repository'], forkee),
    merge_group: find('merge_group'),
    issue_comment: find('issue_comment', (each) => each['action'] === 'created'),
  }
}

function full({ repository }: Json): unknown {
  return (repository as Json)['full_name']
}

function withIn(value: Json, [first, ...rest]: readonly string[], put: unknown): Json {
  return { ...value, [first!]: rest.length === 0 ? put : withIn(value[first!] as Json, rest, put) }
}

/** Addresses of pages are no part of any decision. */
function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !/(?:^|_)url$|^_links$/.test(key))
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutAddresses(each)]))
}

if (import.meta.main) {
  const [source] = process.argv.slice(2)
  if (source === undefined) throw new Error('name the index.json of @octokit/webhooks-examples')
  const folder = fileURLToPath(new URL('../test/fixtures/github/events/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const [name, payload] of Object.entries(cutEvents(JSON.parse(readFileSync(source, 'utf8')) as Example[]))) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(withoutAddresses(payload), null, 2)}\n`)
  }
}
