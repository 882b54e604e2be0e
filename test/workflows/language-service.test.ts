import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import inputs from '../fixtures/github/action-inputs.json' with { type: 'json' }
import { ROOT } from '../helpers/portcullis.ts'

/** GitHub's own parser and validator, the one behind its editor, over all that is ours; with the inputs of every Action that is pinned. */
const FILES = [
  'action.yml',
  ...globSync(['.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml'], { cwd: ROOT }).sort(),
]
const PINNED: Readonly<Record<string, unknown>> = inputs
/** As the documents and examples name it. */
const OURS = 'OWNER/portcullis@v1'
let documents = 0

async function problems(path: string, text: string): Promise<string[]> {
  documents += 1
  // What it has parsed it keeps by address.
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text)
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path: below, ref }) => {
        const reference = `${[owner, name, below].filter(Boolean).join('/')}@${ref}`
        return Promise.resolve(
          (reference === OURS ? parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) : PINNED[reference]) as never,
        )
      },
    },
    fileProvider: {
      getFileContent: (reference) => {
        const file = join('path' in reference ? reference.path : '')
        return Promise.resolve({ name: file, content: readFileSync(join(ROOT, file), 'utf8') })
      },
    },
  })
  return found.map(
    ({ range, message }) => `${path}:${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  )
}

test('there is something to look at', () => {
  expect(FILES).toContain('.github/workflows/portability.yml')
  expect(FILES).toContain('examples/release/.github/workflows/release.yml')
})

test.each(FILES)('%s', async (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  expect(await problems(path, text)).toEqual([])
  // It knows that `$/` is this very repository, and does not look at what it is given.
  expect(await problems(path, text.replaceAll('uses: $/', `uses: ${OURS}`))).toEqual([])
})

describe('it does see what is wrong', () => {
  const job = (step: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`
  const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'
  test.each([
    ['a key that is none', job('run: x\n        nope: 1'), /Unexpected value 'nope'/],
    ['a context that is none', job('run: echo ${{ job.nope }}'), /Context access might be invalid: nope/],
    [
      'an input of ours that is none',
      job(`uses: ${OURS}\n        with: { binary: x, nope: 1 }`),
      /Invalid action input 'nope'/,
    ],
    [
      "an input of another's that is none",
      job(`uses: ${checkout}\n        with: { nope: 1 }`),
      /Invalid action input 'nope'/,
    ],
    ['an Action that is not pinned', job('uses: actions/checkout@v7'), /Unable to resolve action/],
  ])('%s', async (_name, text, says) => {
    expect((await problems('.github/workflows/x.yml', text)).join('\n')).toMatch(says)
  })

  test('a key of an Action that is none', async () => {
    const text = 'name: x\ndescription: x\nruns:\n  using: node24\n  main: x.js\n  nope: 1\n'
    expect((await problems('action.yml', text)).join('\n')).toMatch(/nope/)
  })
})
