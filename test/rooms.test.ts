import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const BELOW_HOST = [
  ...['protocol', 'binary', 'targets', 'config', 'checks', 'timing', 'verdict', 'report'],
  ...['fanout', 'init', 'seccomp', 'signature', 'engines', 'run', 'trust'],
]

/** Room -> rooms it may import, packages it may import. docs/architecture.md shows this table. */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  kernel: { rooms: [], packages: [] },
  protocol: { rooms: [], packages: [] },
  binary: { rooms: [], packages: [] },
  targets: { rooms: [], packages: ['zod', 'picomatch'] },
  config: { rooms: ['targets'], packages: ['zod', 'yaml', 'picomatch', 're2js'] },
  checks: { rooms: ['binary', 'targets', 'protocol', 'config', 'timing'], packages: [] },
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
  trust: { rooms: ['targets', 'config', 'verdict', 'fanout'], packages: [] },
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

/** File -> files it imports, relative to src/. */
function importsOfSrc(): ReadonlyMap<string, readonly string[]> {
  const files = globSync('src/**/*.ts')
  return new Map(
    files.map((file) => {
      const specs = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
        ([, from, bare, late]) => (from ?? bare ?? late)!,
      )
      return [file, specs.filter((spec) => spec.startsWith('.')).map((spec) => join(dirname(file), spec))]
    }),
  )
}

/** Each file that a chain of imports leads from back to itself, with the shortest such chain. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  for (const start of imports.keys()) {
    const cameFrom = new Map<string, string>()
    const queue = [start]
    while (queue.length > 0 && !cameFrom.has(start)) {
      const file = queue.shift()!
      for (const next of imports.get(file) ?? []) {
        if (cameFrom.has(next)) continue
        cameFrom.set(next, file)
        queue.push(next)
      }
    }
    if (!cameFrom.has(start)) continue
    const chain = [start]
    do chain.unshift(cameFrom.get(chain[0]!)!)
    while (chain[0] !== start)
    found.push(chain.join(' -> '))
  }
  return found
}

/** Folders beside each other that import each other; a folder and one within it are one room and its rooms. */
function pairs(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const arrows = new Map<string, string>()
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [from, to] = [dirname(file), dirname(target)]
      if (from !== to && !`${from}/`.startsWith(`${to}/`) && !`${to}/`.startsWith(`${from}/`))
        arrows.set(`${from} ${to}`, `${file} -> ${target}`)
    }
  }
  return [...arrows].flatMap(([arrow, by]) => {
    const back = arrows.get(arrow.split(' ').toReversed().join(' '))
    return back === undefined ? [] : [`${by}, and ${back}`]
  })
}

test('no file of src imports itself through others', () => {
  expect(circles(importsOfSrc())).toEqual([])
  const three = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(circles(three)).toEqual(['b -> c -> b', 'c -> b -> c'])
})

test('no two folders of src import each other', () => {
  expect(pairs(importsOfSrc())).toEqual([])
  const both = new Map([
    ['src/a/x.ts', ['src/b/y.ts', 'src/a/in/z.ts']],
    ['src/b/y.ts', ['src/a/x.ts']],
    ['src/a/in/z.ts', ['src/a/x.ts']],
  ])
  expect(pairs(both)).toHaveLength(2)
})
