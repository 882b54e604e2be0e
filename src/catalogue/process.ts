import type { Entries } from './finding-info.ts'
import { bytes } from './quantity.ts'
import { counted } from './wording.ts'

/** How a program behaves as a process among others, and how near it comes to its limits. */
export const PROCESS: Entries<
  | 'headroom-low'
  | 'descriptors-inherited'
  | 'descriptors-growing'
  | 'zombies-left'
  | 'signal-not-forwarded'
  | 'activation-not-taken'
  | 'shell-result-differs'
> = {
  'headroom-low': {
    title: 'Little headroom',
    blocksStart: false,
    message: ({ step, resource, peak, limit, leftPercent, wantedPercent }) => {
      const figure = resource === 'memory' ? bytes : String
      return `${step} reached ${figure(peak)} of ${figure(limit)} (${resource}): ${leftPercent} percent are left, the policy wants ${wantedPercent}.`
    },
    remedy: ({ resource }) => ({
      text: `${LESS[resource]} Or raise the limit, in the profile and where the program is deployed. How much must be left is \`policy.headroom\`.`,
      command: null,
    }),
  },
  'descriptors-inherited': {
    title: 'Descriptors leak into children',
    blocksStart: false,
    message: ({ step, child, opened, passed }) => {
      const whose = passed === 0 ? 'that it opened' : opened === 0 ? 'that it was started with' : 'of its own'
      return `${step}: the child process ${child} holds ${counted(opened + passed, 'descriptor')} of the binary ${whose}.`
    },
    remedy: ({ opened }) => ({
      text:
        opened > 0
          ? 'Open them with close-on-exec: package os and net do; calls of package syscall need O_CLOEXEC or SOCK_CLOEXEC, and C code too. Setpgid does not help.'
          : 'Mark what the program was started with before it starts children: syscall.CloseOnExec(fd).',
      command: null,
    }),
  },
  'descriptors-growing': {
    title: 'Open files grow with requests',
    blocksStart: false,
    message: ({ step, requests, first, last }) =>
      `${step}: the server had ${counted(first, 'open file')} after one request and ${last} after ${requests}.`,
    remedy: () => ({
      text: 'Close what each request opens: response bodies, files, rows, accepted and hijacked connections. /proc/PID/fd of the server names them.',
      command: null,
    }),
  },
  'zombies-left': {
    title: 'Zombies left',
    blocksStart: false,
    message: ({ step, count, asPid1 }) =>
      `${step}: ${counted(count, 'process', 'processes')} had ended and the binary did not reap ${count === 1 ? 'it' : 'them'}` +
      (asPid1 ? '; as PID 1 it gets every orphan of its container.' : '.'),
    remedy: ({ asPid1 }) => ({
      text:
        'Call Wait on every command that was started.' +
        (asPid1 ? ' As PID 1 reap orphans too (wait4 with -1 on SIGCHLD), or run below an init.' : ''),
      command: asPid1 ? 'docker run --init IMAGE' : null,
    }),
  },
  'signal-not-forwarded': {
    title: 'Signal not passed on',
    blocksStart: false,
    message: ({ step, signal, children, untold, asPid1 }) =>
      `${step}: the binary ended on ${signal} and did not tell ${untoldWords(untold, children)}` +
      (asPid1 ? '; the end of PID 1 kills them where they stand.' : ', which ran on.'),
    remedy: () => ({
      text: 'Pass the signal on and wait: exec.CommandContext with Cancel and WaitDelay set, or a process group (Setpgid) that is signalled as a whole.',
      command: null,
    }),
  },
  'activation-not-taken': {
    title: 'Socket not taken',
    blocksStart: false,
    message: ({ step, served, rounds, error }) =>
      `${step}: the binary did not serve on the socket it was started with (LISTEN_FDS)` +
      (served === 0 ? `: ${error}` : ` in start ${served + 1} of ${rounds}: ${error}`),
    remedy: () => ({
      text: 'When LISTEN_PID is the own process id, serve on descriptor 3 (net.FileListener of os.NewFile(3, "")) and do not listen anew; then unset LISTEN_PID and LISTEN_FDS and mark the descriptor close-on-exec.',
      command: null,
    }),
  },
  'shell-result-differs': {
    title: 'Different through a shell',
    blocksStart: false,
    message: ({ step, shell, what, alone, through }) =>
      `${step}: started by ${shell} the ${what} is ${through}, without a shell ${alone}.`,
    remedy: () => ({
      text: 'Start the program without a shell (the exec form of CMD and ENTRYPOINT), or do without what shells change: environment variables whose names are no identifiers, SHLVL, PWD and _, the parent process, and signals sent to the shell.',
      command: null,
    }),
  },
}

function untoldWords(untold: number, children: number): string {
  if (untold < children) return `${untold} of its ${children} child processes`
  return children === 1 ? 'its child process' : `its ${children} child processes`
}

const LESS = {
  memory: 'Let the program hold less at once, or set GOMEMLIMIT below the limit.',
  'open files': 'Close what is opened, and bound how much is open at once.',
  'processes and threads': 'Bound blocking system calls, cgo calls and children that run at once.',
} as const
