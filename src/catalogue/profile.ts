import type { Entries } from './finding-info.ts'
import { counted } from './wording.ts'

/** What a profile makes of a result, and what its limits do to programs that do not know of them. */
export const PROFILE: Entries<
  | 'sandbox-loosened'
  | 'kernel-approximated'
  | 'gomaxprocs-over-quota'
  | 'selinux-denied'
  | 'mount-noexec'
  | 'address-unavailable'
> = {
  'mount-noexec': {
    title: 'Mounted noexec',
    blocksStart: false,
    message: ({ step, path, mount }) =>
      `The program wanted to execute ${path} in ${step}, and ${mount} is mounted noexec, as \`docker run --tmpfs\` mounts it.`,
    remedy: ({ mount }) => ({
      text: 'Execute nothing from temporary directories, let TMPDIR name one that may hold programs, or mount this one with exec where the program runs; then the profile says so with `tmpfs-exec: true`.',
      command: mount === '/dev/shm' ? null : `docker run --tmpfs ${mount}:exec IMAGE`,
    }),
  },
  'address-unavailable': {
    title: 'Address unavailable',
    blocksStart: false,
    message: ({ step, address }) =>
      `The program wanted to use the address ${address} in ${step}, which the cell does not have.`,
    remedy: ({ address }) => ({
      text:
        address === '[::1]'
          ? 'Listen on 127.0.0.1 as well or instead: containers of Docker before 26 have no ::1, although /etc/hosts names it. Where the program runs it is there? Then the profile says so with `ipv6-loopback: true`.'
          : 'Let the address be configured, or listen on all addresses; a cell has 127.0.0.1 alone.',
      command: null,
    }),
  },
  'sandbox-loosened': {
    title: 'Protection taken away',
    blocksStart: false,
    message: ({ profile, what }) => `The profile ${profile} loosens what cells are kept in: ${what.join(', ')}.`,
    remedy: () => ({
      text: 'Use it to tell what a refusal comes from, on machines where that is no danger; deploy with the guard on.',
      command: null,
    }),
  },
  'kernel-approximated': {
    title: 'Kernel approximated',
    blocksStart: false,
    message: ({ kernel }) =>
      `Linux ${kernel} is approximated: system calls younger than it answer ENOSYS, all else is this machine's kernel.`,
    remedy: () => ({
      text: 'Take a failure here for real, and a pass as a sign; a machine of that release is the proof.',
      command: null,
    }),
  },
  'gomaxprocs-over-quota': {
    title: 'GOMAXPROCS above the CPU quota',
    blocksStart: false,
    message: ({ because, processors, quota }) =>
      `The cell has ${quota} CPUs of quota, and ${because} takes ${counted(processors, 'CPU')} for granted: the runtime uses up the quota early in each period and stands still for the rest of it.`,
    remedy: ({ quota }) => ({
      text: 'Build with Go 1.25 or later and a `go` line of 1.25 or later in go.mod: it reads the quota on Linux. Before, set GOMAXPROCS or import go.uber.org/automaxprocs.',
      command: `export GOMAXPROCS=${Math.max(1, Math.ceil(quota))}`,
    }),
  },
  'selinux-denied': {
    title: 'Denied by SELinux',
    blocksStart: false,
    message: ({ step, what, source, target }) =>
      source === null
        ? `${step} was refused ${what}, and SELinux is enforced there: it may be what refused.`
        : `SELinux denied ${what} in ${step} (${source}${target === null ? '' : ` on ${target}`}).`,
    remedy: ({ what }) => ({
      text: what.includes('socket')
        ? 'Give the port a type that the container may use (`semanage port`), or set the boolean that allows it; `ausearch -m AVC -ts recent` on the machine shows the denial.'
        : 'Label what is mounted for the container (`:Z`, or `:z` where several share it), or run it with a type that may; `ausearch -m AVC -ts recent` on the machine shows the denial.',
      command: null,
    }),
  },
}
