import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Cuts GitHub's OpenAPI description to the operations that src/action/github/ uses, for test/fixtures/github/openapi.json:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/cut-openapi.ts package/generated/api.github.com.json
 */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get', 'put'],
  '/user': ['get'],
}
/** Prose and samples: nothing is validated by them. */
const DROPPED = new Set(['examples', 'example', 'x-github', 'externalDocs', 'x-displayName'])

interface Description {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly license: unknown }
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The description with these operations, and every component they refer to. */
export function cutDescription(full: Description): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item = full.paths[path]
    if (!item) throw new Error(`the description has no path ${path}`)
    paths[path] = {}
    for (const method of methods) {
      if (!item[method]) throw new Error(`the description has no operation ${method} ${path}`)
      paths[path][method] = withoutProse(item[method])
    }
  }
  const cut: Record<string, unknown> = {
    openapi: full.openapi,
    info: {
      title: `${full.info.title}, the operations that Portcullis uses`,
      version: full.info.version,
      license: full.info.license,
      'x-source':
        'Cut by scripts/cut-openapi.ts from @octokit/openapi 23.0.2 (MIT), generated from github/rest-api-description (MIT).',
    },
    paths,
  }
  const pending = references(paths)
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    if (get(cut, pointer) !== undefined) continue
    const component = withoutProse(get(full, pointer))
    if (component === undefined) throw new Error(`the description has no ${pointer}`)
    set(cut, pointer, component)
    pending.push(...references(component))
  }
  return cut
}

function withoutProse(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isProperties || !DROPPED.has(key))
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutProse(each, key === 'properties' && !isProperties)]))
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [each] : references(each),
  )
}

function get(root: unknown, pointer: string): unknown {
  let at = root
  for (const key of pointer.replace('#/', '').split('/')) at = (at as Record<string, unknown> | undefined)?.[key]
  return at
}

function set(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer.replace('#/', '').split('/')
  let at = root
  for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
  at[keys.at(-1)!] = value
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [source] = process.argv.slice(2)
  if (source === undefined) throw new Error('usage: node scripts/cut-openapi.ts PATH/TO/api.github.com.json')
  const target = new URL('../test/fixtures/github/openapi.json', import.meta.url)
  writeFileSync(
    target,
    `${JSON.stringify(cutDescription(JSON.parse(readFileSync(source, 'utf8')) as Description), null, 1)}\n`,
  )
}
