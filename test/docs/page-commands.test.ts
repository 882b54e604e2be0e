import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/parse-config.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { blocksOf, docsPages, isConfig } from './page-commands.ts'
import { FINDINGS, PAGES, type PagePlan } from './page-plans.ts'

const withCommands = docsPages().filter((page) => blocksOf(page).some(({ commands }) => commands.length > 0))

test('every page with commands has a plan, and every plan a page', () => {
  expect(withCommands.filter((page) => !page.startsWith('docs/findings/'))).toEqual(Object.keys(PAGES).toSorted())
  expect(withCommands.filter((page) => page.startsWith('docs/findings/')).length).toBeGreaterThan(15)
})

test('what a plan says of commands is said of commands that are there', () => {
  const findings = withCommands.filter((page) => page.startsWith('docs/findings/'))
  const stale = (pages: readonly string[], { notRun = {}, ends = {} }: PagePlan): readonly string[] => {
    const there = new Set(pages.flatMap(blocksOf).flatMap(({ commands }) => commands))
    return [...Object.keys(notRun), ...Object.keys(ends)].filter((command) => !there.has(command))
  }
  expect(stale(findings, FINDINGS)).toEqual([])
  for (const [page, plan] of Object.entries(PAGES))
    expect({ page, stale: stale([page], plan) }).toEqual({ page, stale: [] })
})

test('a test that is said to run a page reads it', () => {
  const unread = Object.entries(PAGES).filter(([page, { ranBy }]) => {
    return ranBy !== undefined && !readFileSync(join(ROOT, ranBy), 'utf8').includes(page.split('/').at(-2)!)
  })
  expect(unread).toEqual([])
})

test('the commands that no test runs are these, for these reasons', () => {
  const plans = [...Object.values(PAGES), FINDINGS]
  expect(Object.assign({}, ...plans.map(({ notRun = {} }) => notRun))).toMatchInlineSnapshot(`
    {
      "GOTOOLCHAIN=go1.23.12 go build -o app .": "fetches another Go",
      "codesign --sign - --force app": "there is codesign on macOS alone",
      "docker run --ulimit nofile=65536:65536 IMAGE": "not every machine lets a container have that many",
      "go build -o app .": "belongs to the line before",
      "go get golang.org/x/crypto/x509roots/fallback": "test/agreement/remedies.itg.test.ts does that",
      "goreleaser build --snapshot --clean": "goreleaser is not at hand; the test puts its dist/ there",
      "node scripts/agreement.ts": "takes minutes; test/agreement does the same for fewer targets",
      "node scripts/agreement.ts --images": "needs an image registry",
      "node scripts/agreement.ts --only sqlite --target centos:7": "test/agreement/agreement.itg.test.ts does the same",
      "node scripts/fresh.ts": "debootstraps a machine and runs npm test in it; the release workflow runs it",
      "node scripts/fresh.ts --keep FOLDER --line 'npx vitest run --project itg test/page'": "the same",
      "node scripts/fresh.ts --suite bookworm --command demo": "the same; the nightly workflow runs it",
      "npm ci": "the CI of this repository runs it whole",
      "npm ci && npm run demo": "the CI of this repository runs it whole",
      "npm ci && npm test": "the CI of this repository runs it whole",
      "npm run check": "the CI of this repository runs it whole",
      "npm run fuzz -- --minutes 1 --seed 7 elf zip": "the same",
      "npm run fuzz -- --minutes 10": "takes as long as it says; test/fuzz runs every target over its corpus and 300 inputs by a seed",
      "npm run fuzz -- zip --input FILE": "the same",
      "npm run soak": "takes hours; test/scripts/soak.itg.test.ts makes a few rounds",
      "npm run soak -- --minutes 30 --seed 7": "the same",
      "npm run soak -- --rounds 7 --together 3": "the same",
      "npm run stand-ins": "npm test begins with it",
      "npm run stand-ins -- --all --arch 386": "fetches packages or images for minutes",
      "npm run stand-ins -- --all --arch arm64": "fetches packages or images for minutes",
      "npm run stand-ins -- --load": "leaves images in the engine; test/stand-ins/load.itg.test.ts loads one",
      "npm run stand-ins -- --refresh": "fetches packages or images for minutes",
      "npm test": "the CI of this repository runs it whole",
      "npx vitest run -t 'linux/amd64@debian-12'": "needs a suite; test/api/harness/endings.itg.test.ts runs one with a filter",
      "portcullis check ./app --run "version"": "README.md has the same with another program",
      "portcullis inspect unpacked": "belongs to the line before",
      "printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > fallback_roots.go": "belongs to the line before",
      "upx -d -o unpacked app": "UPX is not on the PATH; test/binary/packed.itg.test.ts has real packed files",
    }
  `)
})

test('of inline commands of portcullis too, each is one that there is', async () => {
  const { COMMANDS } = await import('../../src/cli/arguments/command-table.ts')
  const said = docsPages().flatMap((page) => [
    ...readFileSync(join(ROOT, page), 'utf8').matchAll(/`portcullis ([a-z][a-z-]*)/g),
  ])
  expect(said.length).toBeGreaterThan(10)
  expect(said.map(([, name]) => name!).filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([])
})

test('the YAML of the recipes is a portcullis.yml that is taken, or a workflow', () => {
  const yaml = docsPages().flatMap((page) => {
    if (!page.startsWith('docs/recipes/')) return []
    return blocksOf(page).filter(({ language }) => language === 'yaml')
  })
  expect(yaml.length).toBeGreaterThan(6)
  for (const block of yaml) {
    if (isConfig(block)) expect(() => parseConfig(block.text, 'portcullis.yml'), block.text).not.toThrow()
    else expect(Object.values(parse(block.text) as object).every((part) => typeof part === 'object')).toBe(true)
  }
})
