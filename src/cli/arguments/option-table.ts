import { ENGINE_CHOICES, PULLS } from '../../config/config.ts'
import { TIMER_MODES } from '../../config/timer-policy.ts'
import { FORMATS } from '../../host/reports/forms.ts'

/** Where the words for a place on the command line come from; a list is the words themselves. */
export type Source =
  | 'files'
  | 'folders'
  | 'targets'
  | 'profiles'
  | 'findings'
  | 'commands'
  | 'nothing'
  | readonly string[]

/** What `type` and `multiple` say is what parseArgs takes. */
type Option =
  | {
      readonly type: 'string'
      readonly multiple?: true
      /** What stands behind the option in its help. */
      readonly value: string
      /** What shells complete it with. */
      readonly from: Source
      readonly says: string
    }
  | { readonly type: 'boolean'; readonly says: string }

/**
 * Every option of any command, once: what is parsed, what help says of it wherever its command says nothing else (`COMMAND_HELP`), and what shells complete.
 */
export const OPTIONS = {
  uses: { type: 'string', value: 'ACTION', from: 'nothing', says: 'what the workflow uses, e.g. acme/portcullis@v1' },
  config: { type: 'string', value: 'FILE', from: 'files', says: 'instead of portcullis.yml here or in .github' },
  target: {
    type: 'string',
    multiple: true,
    value: 'T',
    from: 'targets',
    says: "id or glob, e.g. alpine:3.22 or 'debian:*'; repeatable",
  },
  profile: {
    type: 'string',
    multiple: true,
    value: 'P',
    from: 'profiles',
    says: 'a built-in one (docs/profiles.md), yours, or seccomp=FILE; repeatable',
  },
  run: {
    type: 'string',
    multiple: true,
    value: '"ARGS"',
    from: 'nothing',
    says: 'a smoke case that must exit 0; repeatable; the next word is its text, even --help; --run "" runs without arguments',
  },
  timers: {
    type: 'string',
    value: 'MODE',
    from: TIMER_MODES,
    says: 'quick (default, 5 s a cell), standard (20 s), thorough',
  },
  'no-timers': { type: 'boolean', says: 'leave the timer benchmark out' },
  engine: {
    type: 'string',
    value: 'E',
    from: ENGINE_CHOICES,
    says: 'auto, docker, podman; native = this machine; none = predictions alone',
  },
  pull: { type: 'string', value: 'P', from: PULLS, says: 'missing (default), always, never' },
  'max-glibc': { type: 'string', value: 'V', from: 'nothing', says: 'highest glibc the binary may need, e.g. 2.17' },
  parallel: { type: 'string', value: 'N', from: 'nothing', says: 'cells side by side' },
  'allow-loosening': {
    type: 'boolean',
    says: "use a portcullis.yml that opens more than the base branch's, also where the event does not say whose it is; never for forks",
  },
  format: {
    type: 'string',
    value: 'F',
    from: FORMATS,
    says: FORMATS.join(', ').replace('terminal', 'terminal (default)'),
  },
  json: { type: 'boolean', says: 'JSON on stdout' },
  out: {
    type: 'string',
    value: 'DIR',
    from: 'folders',
    says: 'also write report.json, report.md, report.html, report.sarif, junit.xml and more there',
  },
  baseline: { type: 'string', value: 'REPORT', from: 'files', says: 'say what changed since that report.json' },
  'timer-history': {
    type: 'string',
    value: 'FILE',
    from: 'files',
    says: 'compare timers with the runs in that file, and add them to it',
  },
  verbose: { type: 'boolean', says: 'say what the engine room does' },
  lock: { type: 'boolean', says: 'write the digests of the configured images to portcullis.lock' },
  earlier: {
    type: 'string',
    value: 'REPORT',
    from: 'files',
    says: 'balance the jobs by what the cells of that report.json took',
  },
  'per-job': { type: 'string', value: 'N', from: 'nothing', says: 'cells in a job at most (32)' },
  plan: { type: 'string', value: 'FILE', from: 'files', says: 'the plan.json that portcullis plan wrote' },
  slice: { type: 'string', value: 'NAME', from: 'nothing', says: 'which slice of the plan is run here' },
  attempt: {
    type: 'string',
    value: 'N',
    from: 'nothing',
    says: 'which try this is; of several results the newest stands',
  },
  deny: {
    type: 'string',
    multiple: true,
    value: 'CALLS',
    from: 'nothing',
    says: 'calls that must not be made, beside ptrace, mount, bpf and their like; commas between',
  },
  allow: { type: 'string', multiple: true, value: 'CALLS', from: 'nothing', says: 'taken off that list' },
  runs: { type: 'string', value: 'N', from: 'nothing', says: 'runs of each case under the profile (1)' },
  'on-this-host': { type: 'boolean', says: 'compare with this machine: exit 1 where it does not fit' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

/** These options, for a command that has them. */
export function options<const Names extends readonly OptionName[]>(
  ...names: Names
): Pick<typeof OPTIONS, Names[number]> {
  return Object.fromEntries(names.map((name) => [name, OPTIONS[name]])) as Pick<typeof OPTIONS, Names[number]>
}

/** What parseArgs needs of some options, for commands that are files of their own and load nothing else. */
export type Shapes<Names extends OptionName> = { readonly [Name in Names]: Pick<(typeof OPTIONS)[Name], 'type'> }
