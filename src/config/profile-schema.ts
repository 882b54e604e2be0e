import * as z from 'zod'
import { filledList, list, map, oneOf, shortWord, size, text, wholeNumber, word } from './schema-parts.ts'

const PROFILE_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,29}[a-z0-9])?$/
/** `type:container_t`, `level:s0:c1,c2`, `disable`; nothing that an engine could take for another option. */
const SELINUX_LABEL = /^(?:disable|(?:user|role|type|level):[A-Za-z0-9_.:,-]{1,100})$/

const yesOrNo = () => z.boolean({ error: 'expected true or false' }).optional()

const ownProfile = map(
  {
    extends: word('the name of a built-in profile', PROFILE_NAME)
      .describe('Built-in profile that gives what is not said here.')
      .optional(),
    description: text('text', 200).optional(),
    memory: size('8MiB', '1024GiB').optional(),
    pids: wholeNumber('a number of processes and threads', 16, 4_194_304).optional(),
    cpus: z
      .number({ error: 'expected CPUs as a number from 0.01 to 1024' })
      .min(0.01, { error: 'expected CPUs as a number from 0.01 to 1024' })
      .max(1024, { error: 'expected CPUs as a number from 0.01 to 1024' })
      .optional(),
    'read-only': yesOrNo(),
    user: text('uid:gid such as "1000:1000"', 24)
      .regex(/^\d{1,10}:\d{1,10}$/, { error: 'expected uid:gid such as "1000:1000"' })
      .optional(),
    'open-files': wholeNumber('a number of open files', 32, 1_048_576).optional(),
    'user-processes': wholeNumber("a number of the user's processes and threads", 64, 4_194_304)
      .describe('RLIMIT_NPROC, which counts over all containers of a user and not at all for root.')
      .optional(),
    stack: size('64KiB', '1GiB').describe('RLIMIT_STACK.').optional(),
    'locked-memory': size('4KiB', '1024GiB').describe('RLIMIT_MEMLOCK.').optional(),
    tmpfs: z
      .record(word('an absolute path', /^\/[^\0:,]{0,200}$/), size('4KiB', '64GiB'), {
        error: 'expected a map of path to size',
      })
      .optional(),
    'tmpfs-exec': yesOrNo().describe('What lies in a tmpfs of the profile may be executed.'),
    'ipv6-loopback': yesOrNo().describe('The loopback interface has ::1.'),
    'unprivileged-port-start': wholeNumber('a port from 0 to 65535', 0, 65_535)
      .describe('The first port that every user may listen on.')
      .optional(),
    capabilities: oneOf(['none', 'engine'])
      .describe('none, or those that the engine gives every container.')
      .optional(),
    seccomp: text("default (the engine's), none, or the path of a profile", 500)
      .min(1, { error: "expected default (the engine's), none, or the path of a profile" })
      .describe("default (the engine's), none, or the path of an OCI seccomp profile beside portcullis.yml.")
      .optional(),
    kernel: text('a kernel version such as "4.18"', 12)
      .regex(/^[2-9]\.\d{1,3}$/, { error: 'expected a kernel version such as "4.18"' })
      .describe('System calls younger than this release of Linux are answered with ENOSYS: an approximation.')
      .optional(),
    selinux: list(word('an SELinux label such as "type:container_t", or disable', SELINUX_LABEL), {
      of: 'SELinux labels',
      max: 8,
    }).optional(),
    'host-pid': yesOrNo().describe("The processes of the engine's machine are in sight."),
    'host-network': yesOrNo().describe("The network of the engine's machine is used."),
    'time-namespace': yesOrNo().describe('Clocks of its own, where the engine can.'),
  },
  'a map that describes a profile',
)

export const profilesSchema = z.union(
  [
    filledList(word('the name of a profile', PROFILE_NAME), {
      of: 'profile names',
      one: 'the name of a profile',
      max: 50,
    }),
    z
      .record(shortWord('a profile name of small letters, digits, . and -', PROFILE_NAME, 31), ownProfile.nullable(), {
        error: 'expected a list of profile names, or a map of profiles',
      })
      .refine((value) => Object.keys(value).length > 0, {
        error: 'the map is empty; name a profile or leave the key out',
      })
      .refine((value) => Object.keys(value).length <= 50, { error: 'more than 50 entries' }),
  ],
  { error: 'expected a list of profile names, or a map of profiles' },
)
