/** One change that a recipe of CONTRIBUTING.md asks for. */
export type Edit =
  | { readonly file: string; readonly create: string }
  /** `insert` goes behind the first place that has `after`, or, with `replace`, in its place. */
  | { readonly file: string; readonly after: string; readonly insert: string }
  | { readonly file: string; readonly replace: string; readonly by: string }

export interface Recipe {
  /** Heading of CONTRIBUTING.md. */
  readonly heading: string
  /** What its list of files asks for, done for something that nobody needs. */
  readonly edits: readonly Edit[]
  /** The command line afterwards, and what it must say. `FILE` is a Go binary. */
  readonly proof: { readonly words: readonly string[]; readonly code: number; readonly says: readonly string[] }
}

export const RECIPES: readonly Recipe[] = [
  {
    heading: 'A new finding',
    edits: [
      {
        file: 'src/findings.ts',
        after: 'export interface FindingArgs {\n',
        insert: "  'toy-size': { readonly sizeBytes: number }\n",
      },
      {
        file: 'src/catalogue/place.ts',
        replace: "Entries<'entitlement-missing' |",
        by: "Entries<'toy-size' | 'entitlement-missing' |",
      },
      {
        file: 'src/catalogue/place.ts',
        after: "'sharing-violation'> = {\n",
        insert: `  'toy-size': {
    title: 'Toy size',
    blocksStart: false,
    message: ({ sizeBytes }) => \`The toy weighs \${sizeBytes} bytes.\`,
    remedy: () => null,
  },
`,
      },
      { file: 'docs/findings/toy-size.md', create: '# Toy size\n\nA toy.\n' },
      {
        file: 'test/catalogue.test.ts',
        after: "'test-retried': { step, failures: 2 },\n",
        insert: "    'toy-size': { sizeBytes: 1 },\n",
      },
      {
        file: 'src/checks/toy.ts',
        create: `import { finding } from '../findings.ts'
import type { Check } from './check.ts'

export const toy: Check = {
  id: 'toy',
  predict: ({ facts: { sizeBytes } }) => {
    return { runs: true, reason: null, findings: [finding('toy-size', 'note', { sizeBytes })] }
  },
}
`,
      },
      {
        file: 'src/checks/registry.ts',
        after: "import { versions } from './versions.ts'\n",
        insert: "import { toy } from './toy.ts'\n",
      },
      { file: 'src/checks/registry.ts', after: 'CHECKS: readonly Check[] = [\n', insert: '  toy,\n' },
    ],
    proof: { words: ['check', 'FILE', '--engine', 'none', '--json'], code: 0, says: ['"toy-size"', 'The toy weighs'] },
  },
  {
    heading: 'A new target',
    edits: [
      {
        file: 'matrix/targets.json',
        after: '[\n',
        insert: `  {
    "id": "toy:1",
    "image": "registry.invalid/toy:1",
    "architectures": ["amd64"],
    "libc": {"family": "musl", "version": "1.2.5", "nodes": null},
    "libraries": [],
    "librariesComplete": true,
    "kernel": null,
    "endOfLife": "2031-01-01",
    "has": {"shell": true, "caCertificates": false, "tzdata": false, "tmp": true, "passwd": true},
    "standIn": null,
    "sources": {"image": "a toy", "libc": "a toy", "libraries": "a toy", "has": "a toy", "endOfLife": "a toy"}
  },
`,
      },
    ],
    proof: {
      words: ['check', 'FILE', '--target', 'toy:1', '--engine', 'none'],
      code: 0,
      says: ['toy:1', 'musl 1.2.5'],
    },
  },
  {
    heading: 'A new profile',
    edits: [
      {
        file: 'matrix/profiles.json',
        replace: '\n]',
        by: `,
  {
    "name": "toy",
    "description": "default with little memory.",
    "memoryBytes": 33554432,
    "pids": 512,
    "cpus": null,
    "readOnlyRoot": false,
    "user": null,
    "openFiles": 1024,
    "tmpfs": {}
  }
]`,
      },
      {
        file: 'docs/profiles.md',
        after: 'as a strict Kubernetes pod would be. |\n',
        insert: '| `toy` | default with little memory. |\n',
      },
    ],
    proof: {
      words: ['check', 'FILE', '--target', 'scratch', '--profile', 'toy', '--engine', 'none', '--json'],
      code: 0,
      says: ['"profile": "toy"'],
    },
  },
  {
    heading: 'A new form of the report',
    edits: [
      {
        file: 'src/report/formats/toy.ts',
        create: `import type { Report } from '../report.ts'

/** How many cells there are, in words. */
export function renderToy({ cells }: Report): string {
  return \`a toy of \${cells.length} cells\\n\`
}
`,
      },
      {
        file: 'src/host/reports/forms.ts',
        after: 'export const FORMS = {\n',
        insert: `  toy: {
    file: 'toy.txt',
    says: 'nobody',
    parts: async (report) => [(await import('../../report/formats/toy.ts')).renderToy(report)],
  },
`,
      },
      { file: 'docs/formats.md', after: '| --- | --- | --- |\n', insert: '| `toy` | nobody | `toy.txt` |\n' },
    ],
    proof: {
      words: ['check', 'FILE', '--target', 'scratch', '--engine', 'none', '--format', 'toy'],
      code: 0,
      says: ['a toy of 1 cells'],
    },
  },
  {
    heading: 'A new option',
    edits: [
      {
        file: 'src/cli/arguments/option-table.ts',
        after: 'export const OPTIONS = {\n',
        insert: "  toy: { type: 'string', value: 'WORD', from: ['red', 'blue'], says: 'the colour of the toy' },\n",
      },
      {
        file: 'src/cli/arguments/command-table.ts',
        replace: "options('json', 'config', 'lock')",
        by: "options('json', 'config', 'lock', 'toy')",
      },
    ],
    proof: { words: ['help', 'targets'], code: 0, says: ['--toy WORD', 'the colour of the toy'] },
  },
  {
    heading: 'A new engine',
    edits: [
      {
        file: 'src/engines/dialect.ts',
        replace: "['docker', 'podman'] as const",
        by: "['docker', 'podman', 'toyd'] as const",
      },
      {
        file: 'src/engines/dialect.ts',
        after: 'export const DIALECTS = {\n',
        insert: "  toyd: { ...DOCKER, name: 'Toy', answersWith: 'toyd-version', start: 'Wind up the toy' },\n",
      },
      { file: 'src/engines/find/known-sockets.ts', after: '  return {\n', insert: "    toyd: ['/run/toyd.sock'],\n" },
      {
        file: 'src/engines/find/known-sockets.ts',
        after: "  if (platform === 'win32') {\n    return {",
        insert: ' toyd: [],',
      },
      {
        file: 'src/config/config.ts',
        replace: "'docker', 'podman', 'native', 'none'] as const",
        by: "'docker', 'podman', 'toyd', 'native', 'none'] as const",
      },
      {
        file: 'src/report/schema/engine-schema.ts',
        replace: "['docker', 'podman', 'native']",
        by: "['docker', 'podman', 'toyd', 'native']",
      },
      {
        file: 'src/api/library/check-options.ts',
        replace: "'podman' | 'native' | 'none'",
        by: "'podman' | 'toyd' | 'native' | 'none'",
      },
      { file: 'src/api/library/check-event.ts', replace: "'podman' | 'native'", by: "'podman' | 'toyd' | 'native'" },
      { file: 'src/api/harness/matrix-options.ts', replace: "'podman' | 'native'", by: "'podman' | 'toyd' | 'native'" },
    ],
    proof: {
      words: ['check', 'FILE', '--target', 'scratch', '--engine', 'toyd', '--no-timers'],
      code: 3,
      says: ['No Toy engine answers', '/run/toyd.sock', 'Wind up the toy'],
    },
  },
  {
    heading: 'A new fact of a format',
    edits: [
      {
        file: 'src/binary/facts.ts',
        after: 'export interface BinaryFacts {\n',
        insert: '  /** Whether its size is even. */\n  readonly toyEven: boolean\n',
      },
      {
        file: 'src/binary/elf/inspect-elf.ts',
        after: '    sizeBytes: source.sizeBytes,\n',
        insert: '    toyEven: source.sizeBytes % 2 === 0,\n',
      },
      {
        file: 'src/binary/pe/inspect-pe.ts',
        after: '    sizeBytes: source.sizeBytes,\n',
        insert: '    toyEven: source.sizeBytes % 2 === 0,\n',
      },
      {
        file: 'src/binary/macho/inspect-macho.ts',
        after: '    sizeBytes: source.sizeBytes,\n',
        insert: '    toyEven: source.sizeBytes % 2 === 0,\n',
      },
      {
        file: 'src/report/schema/binary-schema.ts',
        after: '  sizeBytes: count,\n',
        insert: '  toyEven: z.boolean().optional(),\n',
      },
      {
        file: 'src/report/report-binary.ts',
        after: '    sizeBytes: facts.sizeBytes,\n',
        insert: '    toyEven: facts.toyEven,\n',
      },
    ],
    proof: { words: ['inspect', 'FILE', '--json'], code: 0, says: ['"toyEven":'] },
  },
]
