import type { Choices } from './choose.ts'

export const WORKFLOW_PATH = '.github/workflows/portcullis.yml'

/** Pinned by commit; docs/action.md shows the same, and a test holds them together. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
export const SETUP_GO = 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0'

/** The workflow that builds the binary as it is released, and lets Portcullis open or close the gate. */
export function workflowText(choices: Choices): string {
  return `${[
    '# Builds the binary and lets Portcullis open or close the gate. Written by `portcullis init`; it is yours to change.',
    '#',
    ...releaseHint(choices),
    'name: portcullis',
    'on:',
    '  pull_request:',
    '  workflow_call:',
    'permissions: {}',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 20',
    '    permissions:',
    '      contents: read',
    '      pull-requests: write # for the comment',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    `      - uses: ${SETUP_GO}`,
    '        with:',
    '          go-version-file: go.mod',
    ...build(choices),
    ...uses(choices.action),
    '        with:',
    `          binary: ${choices.build.binary}`,
  ].join('\n')}\n`
}

function releaseHint({ releaseWorkflow }: Choices): readonly string[] {
  const where = releaseWorkflow === null ? 'the workflow that releases' : releaseWorkflow
  return [
    `# To hold a release back, put this job into ${where} and let the release job need it:`,
    '#',
    '#   gate:',
    '#     uses: ./.github/workflows/portcullis.yml',
    '#     permissions: { contents: read, pull-requests: write }',
    '#   release:',
    '#     needs: gate',
  ]
}

function build({ build: how }: Choices): readonly string[] {
  if (how.kind === 'goreleaser') {
    return [`      - uses: ${how.action}`, '        with:', '          args: build --snapshot --clean --single-target']
  }
  const env = how.cgo === null ? [] : ['        env:', `          CGO_ENABLED: "${how.cgo}" # as ${how.cgoFrom} says`]
  return [`      - run: ${how.command}`, ...env]
}

function uses(action: string | null): readonly string[] {
  if (action !== null) return [`      - uses: ${action}`]
  return [
    '      # OWNER/portcullis@v1: put in the repository you use Portcullis from, best with a full commit SHA.',
    '      - uses: OWNER/portcullis@v1',
  ]
}
