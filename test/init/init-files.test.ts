import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/parse-config.ts'
import { initFiles } from '../../src/init/init-files.ts'
import { CHECKOUT, SETUP_GO } from '../../src/init/workflow-text.ts'
import { REPOSITORIES } from './repositories.ts'

const NAMES = Object.keys(REPOSITORIES) as (keyof typeof REPOSITORIES)[]
const isConfig = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('schema/config.schema.json', 'utf8')) as object,
)

function made(name: keyof typeof REPOSITORIES, action: string | null = null) {
  const { files, reasons, next } = initFiles(new Map(Object.entries(REPOSITORIES[name])), { action })!
  const workflow = files['.github/workflows/portcullis.yml']!
  return { config: files['portcullis.yml']!, workflow, steps: stepsOf(workflow), reasons, next }
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Record<string, string>
  readonly with?: Record<string, string>
}

function stepsOf(workflow: string): readonly Step[] {
  return (parse(workflow) as { jobs: { gate: { steps: Step[] } } }).jobs.gate.steps
}

test.each(NAMES)('%s: the configuration is what our parser and the schema take', (name) => {
  const { config } = made(name)
  expect(parseConfig(config, 'portcullis.yml').targets.length).toBeGreaterThanOrEqual(8)
  expect(isConfig(parse(config)), JSON.stringify(isConfig.errors)).toBe(true)
  // What stands there as a comment has to be right too, once the sharps are gone.
  const examples = config.replaceAll(/^# (?:policy|smoke):\n(?:# {3}.*\n)+/gm, (block) => block.replaceAll(/^# /gm, ''))
  expect(examples).not.toBe(config)
  expect(() => parseConfig(examples, 'portcullis.yml')).not.toThrow()
})

test.each(NAMES)('%s: the workflow may do no more than it needs, with Actions by commit', (name) => {
  const { workflow, steps } = made(name)
  const { permissions, jobs } = parse(workflow) as { permissions: object; jobs: { gate: { permissions: object } } }
  expect(permissions).toEqual({})
  expect(jobs.gate.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  const action = readFileSync('docs/action.md', 'utf8')
  for (const pinned of [CHECKOUT, SETUP_GO]) {
    expect(workflow).toContain(`uses: ${pinned}\n`)
    expect(action).toContain(`uses: ${pinned}\n`)
  }
  expect(steps.at(-1)!.uses).toBe('OWNER/portcullis@v1')
})

test('a server is a smoke case at the port it listens on', () => {
  const { config, reasons } = made('server')
  const [smoke] = parseConfig(config, 'portcullis.yml').smoke
  expect(smoke).toMatchObject({ args: [], server: { ready: { kind: 'tcp', address: '127.0.0.1:8080' } } })
  expect(reasons.join('\n')).toContain('port 8080 (main.go)')
})

test('a command with subcommands', () => {
  const { config, steps, next } = made('commands')
  const { smoke } = parseConfig(config, 'portcullis.yml')
  expect(smoke.map(({ name, args }) => [name, ...args])).toEqual([
    ['version', '--version'],
    ['serves', 'serve'],
  ])
  expect(steps[2]!.run).toBe('go build -o tool ./cmd/tool')
  expect(next).toEqual(['go build -o tool ./cmd/tool', 'portcullis check ./tool'])
})

test('what goreleaser releases is what is built, by the Action that a workflow uses', () => {
  const { steps, workflow, reasons } = made('goreleaser')
  expect(steps[2]).toEqual({
    uses: 'goreleaser/goreleaser-action@1111111111111111111111111111111111111111',
    with: { args: 'build --snapshot --clean --single-target' },
  })
  expect(steps[3]!.with).toEqual({ binary: 'dist/*_linux_amd64*/shipped' })
  expect(workflow).toContain('put this job into .github/workflows/release.yml')
  expect(reasons[0]).toBe('The program is ./cmd/shipped, which .goreleaser.yaml releases; left out: ./cmd/other.')
})

test('without such an Action it is built with the cgo of the goreleaser file', () => {
  const { steps, next, config } = made('goreleaserByHand')
  // What is tried here is what is released.
  expect(next[0]).toBe('CGO_ENABLED=0 go build -o app .')
  expect(config).toContain('#   CGO_ENABLED=0 go build -o app .\n')
  expect(steps[2]).toEqual({ run: 'go build -o app .', env: { CGO_ENABLED: '0' } })
})

test('the image that a Dockerfile ends in is the first target', () => {
  const { config, reasons } = made('docker')
  const { targets } = parseConfig(config, 'portcullis.yml')
  expect(targets.slice(0, 2).map(({ id }) => id)).toEqual(['alpine:3.20', 'distroless-static-debian12'])
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length)
  expect(reasons.join('\n')).toContain(
    'other/Dockerfile ends in ghcr.io/acme/base:1, which the catalogue does not have',
  )
})

test('cgo and its reason', () => {
  expect(made('cgo').reasons[1]).toContain('with cgo, since internal/zlib/zlib.go has import "C"')
})

test('cgo of another program is none of this one', () => {
  expect(made('cgoElsewhere').reasons.slice(0, 2)).toEqual([
    'The program is ./cmd/a; left out: ./cmd/b.',
    'The workflow runs `go build -o a ./cmd/a`, without a word on cgo, as `go build` does by itself.',
  ])
})

test('names that a shell or YAML would read otherwise get into neither', () => {
  const { config, workflow } = made('hostile')
  for (const text of [config, workflow]) expect(text).not.toMatch(/\$\(|`id`|\n\s*run: curl/)
  expect(stepsOf(workflow)[2]!.run).toBe('go build -o app .')
})

test('nothing to build', () => {
  expect(
    initFiles(
      new Map([
        ['go.mod', 'module m'],
        ['a.go', 'package a\n'],
      ]),
      { action: null },
    ),
  ).toBeNull()
})

test('the Action is the one that was named', () => {
  const named = made('server', 'acme/portcullis@abc')
  expect(named.steps.at(-1)!.uses).toBe('acme/portcullis@abc')
  expect(named.reasons.join('\n')).not.toContain('OWNER')
  expect(made('server').reasons.at(-1)).toContain('OWNER/portcullis@v1 in the workflow stands for')
})

test('where flags are parsed and nothing else is known, the usage has to come with exit code 0', () => {
  const source = 'package main\n\nimport (\n\t"flag"\n)\n\nfunc main() { flag.Parse() }\n'
  const repository = new Map([
    ['go.mod', 'module example.com/x\n'],
    ['main.go', source],
  ])
  const made = initFiles(repository, { action: null })!
  const { smoke } = parseConfig(made.files['portcullis.yml']!, 'portcullis.yml')
  expect(smoke).toMatchObject([{ name: 'help', args: ['--help'], expect: { exitCode: 0 } }])
  expect(made.reasons.join(' ')).toContain('Add a case that does what the program is for')
})

test('where nothing is known it says that the default is weak', () => {
  const repository = new Map([
    ['go.mod', 'module example.com/x\n'],
    ['main.go', 'package main\n\nfunc main() {}\n'],
  ])
  expect(initFiles(repository, { action: null })!.reasons.join(' ')).toContain('weak proof')
})
