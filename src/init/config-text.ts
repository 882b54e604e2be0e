import type { Choices } from './choose.ts'

/** portcullis.yml, with the reason beside everything that was chosen. */
export function configText(choices: Choices): string {
  return `${[...head(choices), '', ...targets(choices), '', ...smoke(choices), '', ...policy()].join('\n')}\n`
}

function head({ program }: Choices): readonly string[] {
  return [
    '# What Portcullis checks before a release. Try it here:',
    '#',
    `#   ${program.command}`,
    `#   portcullis check ./${program.output}`,
    '#',
    '# Every key may be left out; docs/configuration.md of Portcullis describes all of them.',
  ]
}

function targets({ targets: chosen }: Choices): readonly string[] {
  const width = Math.max(...chosen.map(({ id }) => id.length))
  return [
    '# Where the binary has to run. `portcullis targets` lists them all; globs such as "debian:*" are fine, and images of your own:',
    '#   - { id: our-base, image: ghcr.io/acme/base:7, libc: glibc 2.36 }',
    'targets:',
    ...chosen.map(({ id, why }) => `  - ${id.padEnd(width)} # ${why}`),
  ]
}

function smoke({ smoke: cases }: Choices): readonly string[] {
  const about = [
    '# What is run in each of them. Without a case the binary is only started with --help, and any exit code will do: that is weak proof.',
    '# A good case does what the program is for, and looks at what comes out.',
  ]
  if (cases.length === 0) {
    return [
      ...about,
      '# smoke:',
      '#   - name: version',
      '#     args: [--version]',
      "#     expect: { stdout: { matches: '^\\w+ v?\\d+\\.\\d+' } }",
      '#   - name: converts',
      '#     args: [convert, in.json]',
      "#     files: { in.json: '{}' }",
      '#     expect: { exit: 0, stdout: converted }',
    ]
  }
  return [...about, 'smoke:', ...cases.flatMap(smokeCase)]
}

function smokeCase({ name, args, why, port }: Choices['smoke'][number]): readonly string[] {
  const words = args.map((word) => JSON.stringify(word)).join(', ')
  const lines = [`  - name: ${name} # ${why}`, `    args: [${words}]`]
  if (port === null) return lines
  return [
    ...lines,
    '    server: # started, waited for, stopped with SIGTERM',
    `      ready: { tcp: ${port} }`,
    `      # ready: { http: "http://127.0.0.1:${port}/healthz" } # better, where it has such a page`,
  ]
}

function policy(): readonly string[] {
  return [
    '# What closes the gate: a cell that fails, and one that could not be had.',
    '# policy:',
    '#   informational: ["centos:*"] # shown, never counted',
    '#   max-glibc: "2.28"           # highest glibc the binary may need',
  ]
}
