import type { CommandName } from '../arguments/command.ts'
import type { OptionName } from '../arguments/option-table.ts'

/** What an option means for a command. */
export interface OptionHelp {
  /** What stands behind the option; '' = nothing. */
  readonly value: string
  readonly says: string
}

export interface CommandHelp {
  /** What stands behind the name, options aside. */
  readonly takes: string
  /** Options that it does not go without. */
  readonly needs: string
  /** Half a line, for the list of commands. */
  readonly says: string
  /** What half a line cannot hold; one sentence or two. */
  readonly more: string
  /** Where an option means something else than elsewhere. */
  readonly options: Readonly<Partial<Record<OptionName, OptionHelp>>>
  /** Whole command lines. */
  readonly examples: readonly string[]
  /** Pages of the repository. */
  readonly docs: readonly string[]
}

const JSON_FORMAT: OptionHelp = { value: '', says: 'the same as --format json' }

export const COMMAND_HELP: Readonly<Record<CommandName, CommandHelp>> = {
  init: {
    takes: '',
    needs: '',
    says: 'write portcullis.yml and a workflow that fit this repository',
    more: 'Run it in the root of a Go module. It says why it chose what it wrote, and overwrites nothing.',
    options: {},
    examples: ['portcullis init --uses acme/portcullis@v1'],
    docs: ['docs/first-hour.md', 'docs/configuration.md'],
  },
  check: {
    takes: 'FILE',
    needs: '',
    says: 'predict, run in containers, judge, gate',
    more: 'FILE is a Go binary that is already built; behind FILE -- may stand the arguments of a smoke case, the same as --run. Without --target it is run where Go binaries are shipped to most; portcullis targets lists the places.',
    options: { json: JSON_FORMAT },
    examples: [
      'portcullis check ./myapp --run "--version" --target \'alpine:*\' --out report',
      'portcullis check ./myapp --engine none',
    ],
    docs: ['docs/configuration.md', 'docs/reading-the-report.md', 'docs/formats.md'],
  },
  inspect: {
    takes: 'FILE...',
    needs: '',
    says: 'what the bytes say and where that runs; starts nothing',
    more: "One binary fills a screen; several, or goreleaser's dist/artifacts.json, a table.",
    options: { verbose: { value: '', says: 'also hazards with their remedies, and what else the bytes say' } },
    examples: ['portcullis inspect ./myapp'],
    docs: ['docs/reading-the-report.md', 'docs/findings'],
  },
  targets: {
    takes: '',
    needs: '',
    says: 'the places to run',
    more: 'Their C library, kernel, end of life and what they lack; with a portcullis.yml also those it defines.',
    options: {},
    examples: ['portcullis targets', 'portcullis targets --lock'],
    docs: ['docs/configuration.md', 'docs/locks.md'],
  },
  plan: {
    takes: 'FILE...',
    needs: '',
    says: 'deal the cells out to the jobs of a workflow',
    more: "FILE: binaries, a template such as 'dist/{os}_{arch}/myapp', or goreleaser's dist/artifacts.json. Writes plan.json and matrix.json.",
    options: {
      out: { value: 'DIR', says: 'where plan.json and matrix.json go (this folder)' },
      json: { value: '', says: "print the workflow's matrix" },
    },
    examples: ["portcullis plan 'dist/{os}_{arch}/myapp' --out plan"],
    docs: ['docs/fan-out.md'],
  },
  run: {
    takes: '',
    needs: '--plan FILE --slice NAME',
    says: "one job's cells",
    more: 'Cells that fail are a result here: the gate is with portcullis report.',
    options: { out: { value: 'DIR', says: 'where NAME.json goes (slices)' } },
    examples: ['portcullis run --plan plan/plan.json --slice ubuntu-24.04.1'],
    docs: ['docs/fan-out.md'],
  },
  report: {
    takes: 'SLICES...',
    needs: '--plan FILE',
    says: 'what all jobs brought, as one report with its gate',
    more: 'SLICES: the files that portcullis run wrote, or the folder they were downloaded to. A slice that is missing is a finding.',
    options: { json: JSON_FORMAT },
    examples: ['portcullis report --plan plan/plan.json slices --out report'],
    docs: ['docs/fan-out.md', 'docs/formats.md'],
  },
  'learn-seccomp': {
    takes: 'FILE',
    needs: '',
    says: 'a seccomp profile from what the smoke cases call',
    more: 'Runs the smoke cases with every system call noted, writes the smallest profile they pass under, and proves it.',
    options: {
      out: { value: 'FILE', says: 'where the profile goes (NAME.seccomp.json)' },
      json: { value: '', says: 'print the calls and their reasons as JSON' },
    },
    examples: ['portcullis learn-seccomp ./myapp --run "--version" --target debian:12'],
    docs: ['docs/seccomp.md'],
  },
  verify: {
    takes: 'SIGNATURE [BINARY]',
    needs: '--on-this-host',
    says: 'whether this machine has what a tested binary needs',
    more: 'SIGNATURE is a platform-signature.json that portcullis check --out wrote; with BINARY its digest has to be one of those tested. Needs no engine and no network.',
    options: {},
    examples: ['portcullis verify --on-this-host report/platform-signature.json ./myapp'],
    docs: ['docs/verify.md'],
  },
  explain: {
    takes: '[ID]',
    needs: '',
    says: 'what a finding means and how to fix it',
    more: 'Without an ID all findings are listed.',
    options: {},
    examples: ['portcullis explain glibc-too-old'],
    docs: ['docs/findings'],
  },
  completion: {
    takes: 'SHELL',
    needs: '',
    says: 'what makes bash, zsh or fish complete all this',
    more: 'Prints a script; put the line of the example into ~/.bashrc or ~/.zshrc.',
    options: {},
    examples: ['source <(portcullis completion bash)', 'portcullis completion fish | source'],
    docs: ['README.md'],
  },
  help: {
    takes: '[COMMAND]',
    needs: '',
    says: 'the commands, or the options of one',
    more: '',
    options: {},
    examples: ['portcullis help check'],
    docs: ['docs/README.md'],
  },
  version: {
    takes: '',
    needs: '',
    says: 'which Portcullis this is',
    more: '',
    options: {},
    examples: ['portcullis version'],
    docs: ['CHANGELOG.md'],
  },
}
