import * as z from 'zod'
import { GLIBC_VERSION, GLIBC_VERSION_WORDS } from '../targets/glibc-version.ts'
import { ENGINE_CHOICES, PULLS } from './config.ts'
import { profilesSchema } from './profile-schema.ts'
import { smokeSchema } from './smoke-schema.ts'
import { duration, filledList, list, map, oneOf, text, wholeNumber, word } from './schema-parts.ts'
import { targetSchema } from './target-schema.ts'
import { LEAST_TIMER_SAMPLES, TIMER_MODES } from './timer-policy.ts'
import { timerPolicySchema } from './timer-policy-schema.ts'

const glob = text("a target's id, a cell's id or a glob", 200)

const timers = z.union(
  [
    z.literal(false),
    map(
      {
        period: duration('100us', '1s').optional(),
        samples: wholeNumber('samples', LEAST_TIMER_SAMPLES, 100_000).optional(),
        mode: oneOf(TIMER_MODES).optional(),
        ntp: word('a host or host:port', /^[A-Za-z0-9.:[\]-]{1,253}$/).optional(),
      },
      'false, or a map with mode, period and samples',
    ),
  ],
  { error: 'expected false, or a map with mode, period and samples' },
)

const policy = map(
  {
    required: list(glob, { of: 'globs', max: 200 }).optional(),
    informational: list(glob, { of: 'globs', max: 200 }).optional(),
    'max-glibc': text(GLIBC_VERSION_WORDS, 16)
      .regex(GLIBC_VERSION, { error: `expected ${GLIBC_VERSION_WORDS}` })
      .optional(),
    unexpected: oneOf(['fail', 'warn', 'ignore']).optional(),
    unknown: oneOf(['fail', 'warn', 'ignore']).optional(),
    'deny-calls': filledList(word('the name of a system call, or default', /^[a-z_][a-z0-9_]{1,40}$/), {
      of: 'system calls',
      one: 'the name of a system call, or default',
      max: 500,
    })
      .describe('Smoke cases are traced, and fail where they make one of these; default is the built-in list.')
      .optional(),
    headroom: text('a share of a limit such as "20%"', 8)
      .regex(/^\d{1,2}(?:\.\d)?%$/, { error: 'expected a share of a limit such as "20%"' })
      .optional(),
    timers: timerPolicySchema.optional(),
  },
  'a map that describes the gate',
)

const runners = z
  .record(
    word(
      'a platform such as linux/arm64, or one with a target such as windows/amd64@windows-2025',
      /^[a-z0-9]{1,20}\/[a-z0-9]{1,20}(?:@[A-Za-z0-9][A-Za-z0-9._-]{0,62})?$/,
    ),
    word('the label of a runner, or none', /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    { error: 'expected a map of platform to runner' },
  )
  .refine((value) => Object.keys(value).length <= 50, { error: 'more than 50 entries' })

const PREFIX = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:\/[a-z0-9][a-z0-9._-]{0,100}){0,10}$/

const mirrors = z
  .record(
    word('a registry, or a path in one, such as docker.io', PREFIX),
    word('a registry, or a path in one, such as registry.example/cache', PREFIX),
    { error: 'expected a map of registry to mirror' },
  )
  .refine((value) => Object.keys(value).length <= 50, { error: 'more than 50 entries' })

/** portcullis.yml as written. docs/configuration.md tells what the keys do; schema/config.schema.json is made from this. */
export const configSchema = map(
  {
    targets: filledList(targetSchema, { of: 'targets', one: 'a target', max: 200 })
      .describe('Where to run: ids and globs of the catalogue, images of your own.')
      .optional(),
    profiles: profilesSchema.describe('How each target is constrained.').optional(),
    smoke: filledList(smokeSchema, { of: 'smoke cases', one: 'a smoke case', max: 64 })
      .describe('What is run in each cell.')
      .optional(),
    timers: timers.describe('The timer benchmark in each cell.').optional(),
    policy: policy.describe('What opens and closes the gate.').optional(),
    engine: oneOf(ENGINE_CHOICES)
      .describe('native = this machine itself, for its own targets. none = predictions alone.')
      .optional(),
    production: text("a target's id", 200)
      .describe('The target that the program is deployed to; facts of the others are held against its.')
      .optional(),
    qemu: z
      .boolean({ error: 'expected true or false' })
      .describe('Binaries for other machines run by emulation; needs qemu-user-static.')
      .optional(),
    pull: oneOf(PULLS).optional(),
    mirrors: mirrors
      .describe('Where images are pulled from in place of their registry: `docker.io: registry.example/cache`.')
      .optional(),
    lock: text('the path of a lock file', 500)
      .min(1, { error: 'expected the path of a lock file' })
      .describe('File that `portcullis targets --lock` writes: images of other digests are refused.')
      .optional(),
    'cell-timeout': duration('1s', '1h').describe('Ends a whole cell.').optional(),
    parallel: wholeNumber('cells side by side', 1, 64).optional(),
    runners: runners.describe('Who runs what when the cells are dealt out to many jobs.').optional(),
  },
  'a map with the keys of portcullis.yml',
)

export type ConfigData = z.infer<typeof configSchema>
