import { FORMATS } from '../../host/reports/forms.ts'
import type { COMMANDS } from '../arguments/command-table.ts'

/** Every option of any command. */
export type OptionName = {
  [Name in keyof typeof COMMANDS]: keyof (typeof COMMANDS)[Name]['options']
}[keyof typeof COMMANDS]

/** `--out` writes other files for each command, so that has a form for each in `COMMAND_HELP`. */
export interface OptionHelp {
  /** What stands behind the option; '' = nothing. */
  readonly value: string
  readonly says: string
}

/** What each option means wherever its command says nothing else. */
export const OPTION_HELP: Readonly<Record<OptionName, OptionHelp>> = {
  uses: { value: 'ACTION', says: 'what the workflow uses, e.g. acme/portcullis@v1' },
  config: { value: 'FILE', says: 'instead of portcullis.yml here or in .github' },
  target: { value: 'T', says: "id or glob, e.g. alpine:3.22 or 'debian:*'; repeatable" },
  profile: { value: 'P', says: 'a built-in one (docs/profiles.md), yours, or seccomp=FILE; repeatable' },
  run: {
    value: '"ARGS"',
    says: 'a smoke case that must exit 0; repeatable; the next word is its text, even --help; --run "" runs without arguments',
  },
  timers: { value: 'MODE', says: 'quick (default, 5 s a cell), standard (20 s), thorough' },
  'no-timers': { value: '', says: 'leave the timer benchmark out' },
  engine: { value: 'E', says: 'auto, docker, podman; native = this machine; none = predictions alone' },
  pull: { value: 'P', says: 'missing (default), always, never' },
  'max-glibc': { value: 'V', says: 'highest glibc the binary may need, e.g. 2.17' },
  parallel: { value: 'N', says: 'cells side by side' },
  format: { value: 'F', says: FORMATS.join(', ').replace('terminal', 'terminal (default)') },
  json: { value: '', says: 'JSON on stdout' },
  out: { value: 'DIR', says: 'also write report.json, report.md, report.html, report.sarif, junit.xml and more there' },
  baseline: { value: 'REPORT', says: 'say what changed since that report.json' },
  'timer-history': { value: 'FILE', says: 'compare timers with the runs in that file, and add them to it' },
  verbose: { value: '', says: 'say what the engine room does' },
  lock: { value: '', says: 'write the digests of the configured images to portcullis.lock' },
  earlier: { value: 'REPORT', says: 'balance the jobs by what the cells of that report.json took' },
  'per-job': { value: 'N', says: 'cells in a job at most (32)' },
  plan: { value: 'FILE', says: 'the plan.json that portcullis plan wrote' },
  slice: { value: 'NAME', says: 'which slice of the plan is run here' },
  attempt: { value: 'N', says: 'which try this is; of several results the newest stands' },
  deny: {
    value: 'CALLS',
    says: 'calls that must not be made, beside ptrace, mount, bpf and their like; commas between',
  },
  allow: { value: 'CALLS', says: 'taken off that list' },
  runs: { value: 'N', says: 'runs of each case under the profile (1)' },
  'on-this-host': { value: '', says: 'compare with this machine: exit 1 where it does not fit' },
}
