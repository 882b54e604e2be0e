import { goBuild, outputName } from './go-build.ts'
import type { Entries } from './finding-info.ts'

const CALL_USES = {
  'glibc-threads': 'for every thread that C code starts',
  'glibc-start': 'at the start of every thread',
  'go-random': 'for random numbers, as TLS needs them',
  'go-children': 'for child processes',
  'go-programs': 'to look for programs in PATH',
} as const

/** Architecture, CPU and kernel. */
export const MACHINE: Entries<
  | 'wrong-architecture'
  | 'cpu-level-too-low'
  | 'illegal-instruction'
  | 'kernel-too-old'
  | 'system-too-old'
  | 'signature-missing'
  | 'signature-broken'
  | 'uuid-missing'
  | 'system-call-missed'
> = {
  'wrong-architecture': {
    title: 'System or architecture differs',
    blocksStart: true,
    message: ({ binary, target, offers, refused }) =>
      refused
        ? `The kernel knows no such program (exec format error): the binary is for ${binary}, ${target} for ${offers}.`
        : `The binary is for ${binary}; ${target} is for ${offers}.`,
    remedy: () => ({
      text: 'Give each target the binary built for its system and architecture (GOOS, GOARCH), or leave this target out.',
      command: null,
    }),
  },
  'cpu-level-too-low': {
    title: 'CPU level too low',
    blocksStart: true,
    message: ({ needed, available, setting }) =>
      available === null
        ? `The binary needs a CPU of level x86-64-${needed} (${setting}); older machines refuse it.`
        : `The binary needs a CPU of level x86-64-${needed} (${setting}); this machine has x86-64-${available}.`,
    remedy: ({ build, available }) => ({
      text: 'Build for the lowest level you support and ship the faster build beside it. C code compiled with -march=x86-64-v3 asks for a level too.',
      command: goBuild(build, { cgo: null, settings: [`GOAMD64=${available ?? 'v1'}`] }),
    }),
  },
  'system-call-missed': {
    title: 'A system call is refused',
    blocksStart: false,
    message: ({ call, answer, by, whose }) => {
      const how = answer === 'SIGSYS' ? 'ends whoever makes it (SIGSYS)' : `answers ${answer}`
      return `The system call ${call} ${how} here. ${whose} makes it ${CALL_USES[by]}, and does not live with that answer.`
    },
    remedy: ({ call, answer }) => ({
      text:
        answer === 'SIGSYS'
          ? `Allow ${call} in the seccomp profile, or let it answer ENOSYS, as a kernel without the call would.`
          : `Allow ${call} in the seccomp profile, or let it answer ENOSYS instead of ${answer}: for that there is another way. Older engines and libseccomp refuse calls that they do not know with EPERM; update them.`,
      command: null,
    }),
  },
  'illegal-instruction': {
    title: 'Illegal instruction',
    blocksStart: false,
    message: ({ step }) => `The CPU did not know an instruction of the binary in ${step} (SIGILL).`,
    remedy: ({ build }) => ({
      text: 'Usually it was built for a newer CPU (GOAMD64, GOARM64, GOARM, or -march=native in C code): build for the lowest level. A damaged binary ends like this too.',
      command: goBuild(build, { cgo: null, settings: lowestLevel(build.goarch) }),
    }),
  },
  'kernel-too-old': {
    title: 'Kernel too old',
    blocksStart: true,
    message: ({ because, needed, kernel, whose, target }) =>
      whose === 'machine'
        ? `The binary needs Linux ${needed} or later (${because}); this machine has ${kernel}.`
        : whose === 'profile'
          ? `The binary needs Linux ${needed} or later (${because}); the profile approximates ${kernel} by its system calls, which cannot show all that the older kernel lacks.`
          : `The binary needs Linux ${needed} or later (${because}); ${target} ships with ${kernel}. A container runs on its host's kernel and cannot show it.`,
    remedy: () => ({
      text: 'Build with a Go release that supports this kernel (Go 1.23 is the last for Linux 2.6.32), or state the lowest kernel in the release notes.',
      command: null,
    }),
  },
  'system-too-old': {
    title: 'System too old',
    blocksStart: true,
    message: ({ because, needed, system, target }) =>
      `The binary needs ${needed} or later (${because}); ${target} is ${system}.`,
    remedy: ({ because, build }) => ({
      text: because.startsWith('go')
        ? `Build with a Go release that still supports this system (${build.goos === 'windows' ? 'Go 1.20 is the last for Windows 7 and 8' : 'Go 1.26 is the last for macOS 12, Go 1.24 for macOS 11, Go 1.22 for macOS 10.15'}), or state the lowest version in the release notes.`
        : build.goos === 'darwin'
          ? 'The C compiler took its own system as the lowest: set MACOSX_DEPLOYMENT_TARGET to the lowest macOS you support, or build without cgo.'
          : 'Set the lowest version that the linker writes (for MinGW --major-subsystem-version), or build without cgo.',
      command: because.startsWith('go') ? null : goBuild(build, { cgo: false }),
    }),
  },
  'signature-missing': {
    title: 'No code signature',
    blocksStart: true,
    message: ({ target }) =>
      `The binary has no code signature, and ${target} on arm64 kills what has none (SIGKILL, exit code 137) without a word.`,
    remedy: ({ build }) => ({
      text: 'Go writes an ad-hoc signature, which is enough to start; strip, lipo, UPX and patches remove or break it. Sign last, after every change, or leave the stripping to -ldflags "-s -w".',
      command: `codesign --sign - --force ${outputName(build)}`,
    }),
  },
  'signature-broken': {
    title: 'Code signature broken',
    blocksStart: true,
    message: ({ fault, target }) =>
      `The code signature does not fit the file: ${fault}. ${target} on arm64 kills the program for that (SIGKILL, exit code 137).`,
    remedy: ({ build }) => ({
      text: 'Something changed the file after it was signed. Sign last, after every change; a download may be damaged, too.',
      command: `codesign --sign - --force ${outputName(build)}`,
    }),
  },
  'uuid-missing': {
    title: 'No LC_UUID',
    blocksStart: true,
    message: ({ sdk, target }) =>
      `The file was built for macOS ${sdk} and has no LC_UUID: ${target} refuses it ("dyld: missing LC_UUID load command", SIGABRT).`,
    remedy: ({ build }) => ({
      text: "Build with Go 1.24 or later, which writes one, or let Apple's linker do it (on a Mac). -ldflags -buildid= and -B none take it away.",
      command: goBuild(build, {
        cgo: null,
        flags: ['-ldflags=-linkmode=external'],
      }),
    }),
  },
}

function lowestLevel(goarch: string): string[] {
  const lowest: Record<string, string> = {
    amd64: 'GOAMD64=v1',
    arm64: 'GOARM64=v8.0',
    arm: 'GOARM=5',
    '386': 'GO386=softfloat',
  }
  const setting = lowest[goarch]
  return setting === undefined ? [] : [setting]
}
