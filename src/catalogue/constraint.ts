import type { Entries } from './finding-info.ts'
import { bytes, duration } from './quantity.ts'
import { counted } from './wording.ts'

/** Limits, signals and refusals that the running program met. */
export const CONSTRAINT: Entries<
  | 'killed-for-memory'
  | 'killed-by-signal'
  | 'crashed'
  | 'crash-unclear'
  | 'time-limit'
  | 'thread-limit'
  | 'open-files-limit'
  | 'permission-refused'
  | 'system-call-refused'
  | 'denied-system-call'
  | 'system-calls-unseen'
  | 'read-only-file-system'
  | 'go-panic'
  | 'processes-left-behind'
  | 'output-truncated'
  | 'start-refused'
> = {
  'killed-for-memory': {
    title: 'Out of memory',
    blocksStart: false,
    message: ({ step, limitBytes, peakBytes }) =>
      `The binary ran out of memory in ${step}; the limit is ${bytes(limitBytes)}` +
      (peakBytes === null ? '.' : ` and it had reached ${bytes(peakBytes)}.`),
    remedy: ({ limitBytes }) => ({
      text: "Raise the profile's memory limit if the program needs it, or tell Go's garbage collector to stay below the limit.",
      command: `export GOMEMLIMIT=${Math.max(1, Math.floor((limitBytes * 0.9) / (1024 * 1024)))}MiB`,
    }),
  },
  'killed-by-signal': {
    title: 'Ended by a signal',
    blocksStart: false,
    message: ({ step, signal, by = 'signal', exitCode = null }) => {
      const code = exitCode === null ? '' : ` (exit code ${exitCode})`
      if (by === 'go')
        return `The binary crashed with ${signal} in ${step}: Go's runtime caught it and ended the program${code}.`
      if (by === 'code')
        return `${step} ended with exit code ${exitCode ?? 'of a signal'}, by which shells and launchers report ${signal}.`
      if (by === 'pid1') {
        return `As PID 1 the binary ended with ${signal} or with exit code ${exitCode ?? 'of that signal'} of its own in ${step}: the engine reports both as one number.`
      }
      return `The binary was ended by ${signal} in ${step}.`
    },
    remedy: ({ signal }) => ({
      text:
        signal === 'SIGSEGV' || signal === 'SIGBUS' || signal === 'SIGABRT'
          ? 'A crash outside of Go code, usually in C code: set GOTRACEBACK=crash in the smoke case to see the stack.'
          : 'If the smoke case means it to end like this, say so in its expectation (`signal`).',
      command: null,
    }),
  },
  crashed: {
    title: 'Crash',
    blocksStart: false,
    message: ({ step, how, exitCode }) =>
      `The binary crashed in ${step}${exitCode === null ? '' : ` (exit code ${exitCode})`}: ${how}`,
    remedy: () => ({
      text: "The crash is in C, C++ or Rust code, or found by a sanitizer; the step's stderr says where. A smoke case that means it to crash names the exit code.",
      command: null,
    }),
  },
  'crash-unclear': {
    title: 'A crash cannot be ruled out',
    blocksStart: false,
    message: ({ step, exitCode, why }) =>
      `${step} ended with exit code ${exitCode}, as Go programs that crash do, ` +
      (why === 'cut'
        ? 'and what it wrote last was cut off.'
        : 'and wrote nothing: not even a crash would show where stderr is closed.'),
    remedy: () => ({
      text: 'Name the exit code that is meant in the smoke case, with a text that stdout or stderr must have; let the program write less than 256 KiB.',
      command: null,
    }),
  },
  'time-limit': {
    title: 'Time limit',
    blocksStart: false,
    message: ({ step, limitMs }) => `The binary had not ended after ${duration(limitMs)} in ${step} and was killed.`,
    remedy: () => ({
      text: 'Raise the time limit of the smoke case if the program is only slow. A server needs a server case, which ends it by a signal.',
      command: null,
    }),
  },
  'thread-limit': {
    title: 'No more threads',
    blocksStart: false,
    message: ({ step, limit }) =>
      `The system refused another thread or process in ${step}` +
      (limit === null ? '.' : `; the profile allows ${limit} of both together.`),
    remedy: () => ({
      text: "Raise the profile's `pids` limit. Go starts a thread per blocking system call or cgo call: bound those, or set runtime/debug.SetMaxThreads.",
      command: null,
    }),
  },
  'open-files-limit': {
    title: 'Too many open files',
    blocksStart: false,
    message: ({ step, limit }) =>
      `The binary ran out of file descriptors in ${step}${limit === null ? '.' : `; the limit is ${limit}.`}`,
    remedy: () => ({
      text: "Close what is opened (response bodies, rows, files), or raise the profile's `open-files` limit. For a service: LimitNOFILE in the unit, or --ulimit for a container.",
      command: 'docker run --ulimit nofile=65536:65536 IMAGE',
    }),
  },
  'permission-refused': {
    title: 'Permission refused',
    blocksStart: false,
    message: ({ step, what }) => `The system refused the binary in ${step}: ${what}.`,
    remedy: () => ({
      text: 'The cell runs as the user of its profile, without capabilities unless that says otherwise, and cannot gain privileges. Write below the work directory or a mounted volume, listen on ports above 1023, and give the file the mode it needs. What passes under the profile engine-capabilities needs a capability: grant that one by name.',
      command: null,
    }),
  },
  'system-call-refused': {
    title: 'System call refused',
    blocksStart: false,
    message: ({ step, call, how }) =>
      `The system call ${call ?? '(not named)'} was refused in ${step} ` +
      (how === 'SIGSYS' ? 'by killing the binary (SIGSYS).' : `with ${how}.`),
    remedy: ({ call, how }) => ({
      text:
        how === 'ENOSYS'
          ? 'Let the program go another way where the call is unknown, as older kernels and some sandboxes have it, or require a kernel that has it.'
          : call === 'clone3'
            ? 'Container engines before Docker 20.10.10 answer clone3 with EPERM, which newer glibc takes as final: update the engine, or build without cgo.'
            : 'Let the seccomp profile allow the call, or make it answer ENOSYS so that the program can fall back.',
      command: null,
    }),
  },
  'denied-system-call': {
    title: 'Denied system call',
    blocksStart: false,
    message: ({ step, call, by }) => `In ${step} ${by} made the system call ${call}, which the policy denies.`,
    remedy: ({ call }) => ({
      text: `Find out what calls ${call}, which no plain program needs; if it is meant to be, take it off deny-calls.`,
      command: null,
    }),
  },
  'system-calls-unseen': {
    title: 'System calls unseen',
    blocksStart: false,
    message: ({ step, reason }) => `Whether ${step} makes a denied system call could not be seen: ${reason}.`,
    remedy: () => ({
      text: 'Use an engine whose seccomp profile permits ptrace, as those of Docker and Podman do from Linux 4.8 on, and start the case as a child.',
      command: null,
    }),
  },
  'read-only-file-system': {
    title: 'Read-only file system',
    blocksStart: false,
    message: ({ step, path }) =>
      step === null
        ? `The binary can write to ${path ?? 'the root'}, which is read-only under the profile.`
        : `The binary wanted to write ${path ?? 'a file'} in ${step}, and the file system is read-only.`,
    remedy: () => ({
      text: 'Write to a directory that is mounted for it (a tmpfs or volume), and let the path be configured.',
      command: 'docker run --read-only --tmpfs /tmp IMAGE',
    }),
  },
  'go-panic': {
    title: 'Go panic',
    blocksStart: false,
    message: ({ step, message }) => `The program panicked in ${step}: ${message}`,
    remedy: () => null,
  },
  'processes-left-behind': {
    title: 'Processes left behind',
    blocksStart: false,
    message: ({ step, count }) =>
      `${counted(count, 'process', 'processes')} of the binary still ran when it had ended in ${step}; they were killed.`,
    remedy: () => ({
      text: 'Wait for children before exiting, or end their process group.',
      command: null,
    }),
  },
  'output-truncated': {
    title: 'Output truncated',
    blocksStart: false,
    message: ({ step, stream, bytes: all, keptBytes }) =>
      `The binary wrote ${bytes(all)} to ${stream} in ${step}; the first ${bytes(keptBytes)} were kept and compared.`,
    remedy: () => null,
  },
  'start-refused': {
    title: 'Could not be started',
    blocksStart: true,
    message: ({ errno, message }) => `The system could not start the binary (${errno}): ${message}`,
    remedy: ({ message }) => {
      const file =
        /(?:^|\/)([\w.+-]{1,100})(?: may not be executed|: operation not permitted)/.exec(message)?.[1] ?? 'FILE'
      if (message.includes('may not be executed: its mode is')) {
        return {
          text: 'Give the file the right to execute before it is packed: images, archives and `docker cp` keep its mode. An artifact of GitHub Actions loses it, unless the file is in a tar archive.',
          command: `chmod +x ${file}`,
        }
      }
      if (message.includes('the file asks for capabilities')) {
        return {
          text: 'The kernel starts no file that asks for capabilities which the container cannot have. Take them from the file, or grant them where it runs (`docker run --cap-add`, `securityContext.capabilities.add`). `docker run` grants 14 by default, as the profile engine-capabilities does; a restricted pod grants NET_BIND_SERVICE at most.',
          command: `setcap -r ${file}`,
        }
      }
      return {
        text: 'Check that the file is complete and executable and that the profile leaves room for a process.',
        command: null,
      }
    },
  },
}
