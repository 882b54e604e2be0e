import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const BELOW_HOST = [
  ...['protocol', 'binary', 'targets', 'config', 'checks', 'timing', 'verdict', 'report'],
  ...['fanout', 'init', 'seccomp', 'signature', 'engines', 'run'],
]

/** Room -> rooms it may import, packages it may import. docs/architecture.md shows this table. */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  kernel: { rooms: [], packages: [] },
  protocol: { rooms: [], packages: [] },
  binary: { rooms: [], packages: [] },
  targets: { rooms: [], packages: ['zod', 'picomatch'] },
  config: { rooms: ['targets'], packages: ['zod', 'yaml', 'picomatch', 're2js'] },
  checks: { rooms: ['binary', 'targets', 'protocol', 'config'], packages: [] },
  timing: { rooms: ['protocol'], packages: ['tinybench'] },
  verdict: { rooms: ['binary', 'targets', 'config', 'checks', 'protocol', 'timing'], packages: ['picomatch'] },
  report: {
    rooms: ['binary', 'targets', 'config', 'checks', 'protocol', 'timing', 'verdict'],
    packages: ['zod', 'markdown-table', 'get-east-asian-width'],
  },
  fanout: { rooms: ['config', 'verdict', 'report'], packages: ['zod'] },
  init: { rooms: ['targets'], packages: ['yaml'] },
  seccomp: { rooms: ['protocol', 'targets', 'config', 'report'], packages: [] },
  signature: { rooms: ['targets', 'checks', 'report'], packages: ['zod'] },
  engines: {
    rooms: ['targets', 'protocol'],
    packages: ['dockerode', 'tar-stream', '@actions/exec', '@actions/tool-cache', 'node:*'],
  },
  run: {
    rooms: ['protocol', 'binary', 'targets', 'config', 'checks', 'timing', 'verdict', 'report', 'engines'],
    packages: [],
  },
  host: { rooms: BELOW_HOST, packages: ['*'] },
  cli: { rooms: [...BELOW_HOST, 'host'], packages: ['*'] },
  action: { rooms: [...BELOW_HOST, 'host'], packages: ['*'] },
  api: { rooms: [...BELOW_HOST, 'host'], packages: ['*'] },
  start: { rooms: ['*'], packages: ['node:*'] },
}
/** Loose files of src/ and the room they count as. */
const LOOSE: Record<string, string> = {
  'errors.ts': 'kernel',
  'findings.ts': 'kernel',
  'catalogue.ts': 'kernel',
  catalogue: 'kernel',
  'run.ts': 'run',

  'version.ts': 'kernel',
}
const IMPORT = /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

function roomOf(path: string): string {
  const first = path.split(sep)[0]!
  return LOOSE[first] ?? first
}

function violations(files: readonly string[]): string[] {
  const found: string[] = []
  for (const file of files) {
    const room = roomOf(relative('src', file))
    const allowed = ROOMS[room]
    if (!allowed) {
      found.push(`${file}: room ${room} is not in the table`)
      continue
    }
    for (const [, fromName, bareName, dynamicName] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const spec = (fromName ?? bareName ?? dynamicName)!
      if (spec.startsWith('.')) {
        const to = roomOf(relative('src', join(dirname(file), spec)))
        const outsideSrc = relative('src', join(dirname(file), spec)).startsWith('..')
        const ok =
          to === room || to === 'kernel' || outsideSrc || allowed.rooms.includes(to) || allowed.rooms.includes('*')
        if (!ok) found.push(`${file} -> ${spec}`)
      } else {
        const name = spec.startsWith('node:')
          ? 'node:*'
          : spec
              .split('/')
              .slice(0, spec.startsWith('@') ? 2 : 1)
              .join('/')
        if (!allowed.packages.includes(name) && !allowed.packages.includes('*')) found.push(`${file} -> ${spec}`)
      }
    }
  }
  return found
}

test('every src file imports only what its room allows', () => {
  const files = globSync('src/**/*.ts')
  expect(files.length).toBeGreaterThan(10)
  expect(violations(files)).toEqual([])
})
