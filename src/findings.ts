/**
 * Every finding there is, by stable id, with its arguments. Facts only: text, remedy and docs page are in catalogue.ts,
 * which does not compile while one of these lacks an entry.
 */
export interface FindingArgs {
  /** The file named by PT_INTERP does not exist in the target. */
  readonly 'loader-missing': { interpreter: string; target: string; needsOnlyLoader: boolean; build: BuildHint }
  readonly 'glibc-too-old': {
    library: string
    needed: readonly NeededNode[]
    provided: string
    target: string
    build: BuildHint
  }
  /** The same for GLIBCXX, CXXABI, GCC and every other versioned library. */
  readonly 'library-too-old': {
    library: string
    needed: readonly NeededNode[]
    provided: string | null
    target: string
    build: BuildHint
  }
  /** `withGcompat`: would it run with Alpine's gcompat; null = not known. */
  readonly 'glibc-binary-on-musl': {
    interpreter: string | null
    withGcompat: boolean | null
    missing: readonly string[]
    target: string
    build: BuildHint
  }
  readonly 'musl-binary-on-glibc': { interpreter: string | null; target: string; build: BuildHint }
  readonly 'library-missing': { libraries: readonly string[]; target: string; build: BuildHint }
  readonly 'symbol-missing': { symbols: readonly string[]; target: string; build: BuildHint }
  /** Version nodes needed weakly: the loader goes on without them. */
  readonly 'weak-version-missing': { library: string; versions: readonly string[]; target: string }
  /** The loader gave up for a reason that has no finding of its own. */
  readonly 'loader-refused': { step: string; message: string }
  /** `binary`: `linux/arm64`; `offers`: what the target is for, in words. `refused`: the kernel would not start it, whatever it is for. */
  readonly 'wrong-architecture': { binary: string; target: string; offers: string; refused: boolean }
  /** `needed` and `available`: `v3`; `setting`: what asked for it (`GOAMD64=v3`, `ISA note`). null = the machine is not known. */
  readonly 'cpu-level-too-low': { needed: string; available: string | null; setting: string; build: BuildHint }
  /** SIGILL. */
  readonly 'illegal-instruction': { step: string; build: BuildHint }
  /** `whose`: the target distribution's own kernel, that of the machine which cells run on, or the one that the profile approximates. `because`: `go1.26.8`, `ABI note`. */
  readonly 'kernel-too-old': {
    because: string
    needed: string
    kernel: string
    whose: 'distribution' | 'machine' | 'profile'
    target: string
    build: BuildHint
  }

  /** Windows or macOS; `needed` and `system` with their names: `macOS 12`, `Windows 10 or Server 2016`. */
  readonly 'system-too-old': { because: string; needed: string; system: string; target: string; build: BuildHint }
  /** macOS: the hardened runtime refuses what the program wants to do without it. */
  readonly 'entitlement-missing': { entitlement: string; target: string }
  /** macOS on arm64 starts nothing unsigned. */
  readonly 'signature-missing': { target: string; build: BuildHint }
  /** The code signature is not that of these bytes. `fault`: which hash, in words. */
  readonly 'signature-broken': { fault: string; target: string; build: BuildHint }
  /** macOS: no LC_UUID. `sdk`: of which system the file says that it was built for, `26.0`. */
  readonly 'uuid-missing': { sdk: string; target: string; build: BuildHint }
  /** A packed file ended with 127 and no output: what unpacks it could not start the program inside. `packer` null = not known by name. */
  readonly 'packed-not-started': { step: string; packer: string | null; target: string }

  readonly 'killed-for-memory': { step: string; limitBytes: number; peakBytes: number | null }
  /**
   * `by`: signal = the kernel's word. go = Go's runtime caught it. code = a program in front of it passed it on as an exit code. pid1 = the
   * engine's exit code, which the program may have chosen itself; absent in reports of older versions.
   */
  readonly 'killed-by-signal': {
    step: string
    signal: string
    by?: 'signal' | 'go' | 'code' | 'pid1'
    exitCode?: number | null
  }
  /** Another way than a signal. `how`: the words of the runtime or system that ended it, untrusted. */
  readonly crashed: { step: string; how: string; exitCode: number | null }
  /** The exit code may be that of a crash whose words were not seen: cut off, or not written at all. */
  readonly 'crash-unclear': { step: string; exitCode: number; why: 'cut' | 'silent' }
  readonly 'time-limit': { step: string; limitMs: number }
  readonly 'thread-limit': { step: string; limit: number | null }
  readonly 'open-files-limit': { step: string; limit: number | null }
  readonly 'permission-refused': { step: string; what: string }
  readonly 'system-call-refused': { step: string; call: string | null; how: 'SIGSYS' | 'EPERM' | 'ENOSYS' }
  /** `by`: name of the thread that made it, untrusted. */
  readonly 'denied-system-call': { step: string; call: string; by: string }
  /** The policy denies system calls, and those of this step could not be seen. */
  readonly 'system-calls-unseen': { step: string; reason: string }
  /** Without a step: linked in, and the profile makes it read-only. */
  readonly 'read-only-file-system': { step: string | null; path: string | null }
  readonly 'time-zone-unknown': { step: string | null; zone: string | null; target: string; build: BuildHint }
  readonly 'certificates-missing': { step: string | null; target: string; build: BuildHint }
  readonly 'temporary-directory-missing': { step: string | null; path: string | null; target: string }
  /** Built without cgo, a module of this program refuses to work. `step` null: by the build info. `module` and `what` null = not known. */
  readonly 'cgo-stub': { step: string | null; module: string | null; what: string | null; build: BuildHint }
  readonly 'user-entry-missing': { step: string | null; target: string }
  /** HOME is not in the environment; without a step: nothing in the image says what it should be. */
  readonly 'home-directory-unset': { step: string | null; target: string }
  readonly 'name-lookup-failed': { step: string; host: string | null }
  readonly 'go-panic': { step: string; message: string }
  readonly 'processes-left-behind': { step: string; count: number }
  /** Peak use of a limit leaves less than the policy wants. `resource` says in which unit the figures are. */
  readonly 'headroom-low': {
    step: string
    resource: 'memory' | 'open files' | 'processes and threads'
    peak: number
    limit: number
    leftPercent: number
    wantedPercent: number
  }
  /** A child of the binary holds descriptors that nobody meant it to have. `passed`: those the binary itself was started with. */
  readonly 'descriptors-inherited': { step: string; child: string; opened: number; passed: number }
  /** Open files of a server after its first and after its last request. */
  readonly 'descriptors-growing': { step: string; requests: number; first: number; last: number }
  readonly 'zombies-left': { step: string; count: number; asPid1: boolean }
  /** The binary ended on a stop signal and had not told its children. */
  readonly 'signal-not-forwarded': { step: string; signal: string; children: number; untold: number; asPid1: boolean }
  /** The binary did not serve on the socket that it was started with. `served`: rounds before that went well. */
  readonly 'activation-not-taken': { step: string; served: number; rounds: number; error: string }
  /** The same case started by a shell came to something else. `shell`: `dash (/usr/bin/dash)`. */
  readonly 'shell-result-differs': {
    step: string
    shell: string
    what: 'exit code' | 'signal' | 'stdout' | 'result'
    alone: string
    through: string
  }
  readonly 'output-truncated': { step: string; stream: 'stdout' | 'stderr'; bytes: number; keptBytes: number }
  readonly 'start-refused': { step: string; errno: string; message: string }

  /** A smoke case did not meet its expectation. */
  readonly 'expectation-missed': {
    step: string
    what: 'exit code' | 'signal' | 'stdout' | 'stderr' | 'status' | 'body'
    expected: string
    actual: string
  }
  /** The default smoke case asks for nothing: `args` were tried, and any exit code taken. */
  readonly 'smoke-by-default': { step: string; args: string; exitCode: number | null }
  /** A test of the harness failed in this cell: by an expectation, by what it threw, by its time limit or in a hook. */
  readonly 'test-failed': { step: string; message: string }
  /** A test of the harness did not run in this cell. `reason` null: it was skipped without one. */
  readonly 'test-skipped': { step: string; reason: string | null }
  /** A test of the harness passed after it had failed. */
  readonly 'test-retried': { step: string; failures: number }
  readonly 'not-ready': { step: string; ready: string; limitMs: number; error: string | null }
  readonly 'request-failed': { step: string; url: string; error: string }
  /** The server ended by itself after it was ready, and nobody had asked it to stop. */
  readonly 'server-ended': { step: string; exitCode: number }
  readonly 'stop-ignored': { step: string; signal: string; graceMs: number; asPid1: boolean }

  /** Prediction and observation contradict each other. */
  readonly 'prediction-contradicted': { predicted: 'runs' | 'fails'; observed: 'runs' | 'fails' }
  readonly 'build-info-absent': Record<string, never>

  /** p90 of cell minus host in percent of the period, surely beyond the limit. */
  readonly 'timers-jittery': {
    percent: number
    atLeastPercent: number
    limitPercent: number
    throttledPeriods: number
  }
  /** time.Now is as dear as a system call. `hostToo`: or the host's is not known. */
  readonly 'vdso-off': { nowNs: number; clockSource: string | null; hostToo: boolean }
  /** As in protocol/clocks.ts, or `offset`: it is elsewhere than the host's. `offsetMs`: cell minus host; null = not known. */
  readonly 'clock-faked': { how: 'constant' | '1970' | '2009-11-10' | 'rate' | 'offset'; offsetMs: number | null }
  /** The cell refuses a call that Go or the C library makes; `answer`: `EPERM`, `ENOSYS`, `SIGSYS`; `whose`: `go1.26`, `glibc 2.36`. */
  readonly 'system-call-missed': { call: string; answer: string; by: CallUser; whose: string }
  readonly 'timer-slack-large': { slackNs: number; usualNs: number }
  /** `isLoaded`: with busy processes of ours beside the timers. `stallMs`: the latest timer. */
  readonly 'cpu-throttled': {
    quota: number | null
    periods: number
    throttledPeriods: number
    stallMs: number
    isLoaded: boolean
  }

  /** What the profile takes away of the protection that cells have. */
  readonly 'sandbox-loosened': { profile: string; what: readonly string[] }
  /** Nothing below `mount` can be executed in the cell, where the program wanted to execute `path`. */
  readonly 'mount-noexec': { step: string; path: string; mount: string }
  /** `[::1]`, `10.0.0.1`: no interface of the cell has it. */
  readonly 'address-unavailable': { step: string; address: string }
  /** By a seccomp profile: `3.10`. */
  readonly 'kernel-approximated': { kernel: string }
  /** `because`: `go1.24`, or what switched it off in a later one. */
  readonly 'gomaxprocs-over-quota': { because: string; processors: number; quota: number }
  /** `what`: `write on file /data/x`. Contexts as the denial has them; `source` null = it was not seen, only a refusal where SELinux is enforced. */
  readonly 'selinux-denied': { step: string; what: string; source: string | null; target: string | null }

  readonly 'image-unavailable': { image: string; message: string }
  /** The digest that the lock names is not to be had, or it names none. */
  readonly 'image-not-as-locked': { image: string; message: string }
  readonly 'platform-unavailable': { platform: string; engine: string }
  readonly 'profile-refused': { profile: string; message: string }
  readonly 'engine-unavailable': { message: string }
  readonly 'engine-lost': { message: string }
  readonly 'engine-refused': { message: string }
  readonly 'probe-failed': { message: string }
  readonly 'killed-from-outside': { step: string | null }
  readonly 'cell-time-limit': { limitMs: number | null; step: string | null }
  readonly interrupted: { step: string | null }
  /** `slice`: that was to bring it; null = not known yet. */
  readonly 'result-missing': { cell: string; slice: string | null }
  /** Two slices brought results for one cell, and they differ. */
  readonly 'result-doubled': { cell: string }
  /** What a job of the fan-out brought does not belong to the plan. */
  readonly 'slice-refused': { slice: string; problem: string }
  /** Wine or QEMU, on a machine of another kind than the binary's. */
  readonly emulated: { target: string; by: string }
  /** `directory`: temporary, cache, config or home; `path` null = the system names none. */
  readonly 'directory-refused': { directory: string; path: string | null; target: string }
  /** `givenUp`: how often the file was held for longer than the tries lasted. */
  readonly 'sharing-violation': { count: number; givenUp: number; target: string }
  readonly 'stand-in-used': { target: string; standIn: string }
  /** The stand-in lacks libraries that the real image has or may have, so that a failure in it is no evidence. */
  readonly 'stand-in-incomplete': { target: string; standIn: string; libraries: readonly string[] }
}

export type FindingId = keyof FindingArgs

/** error: the cell fails or cannot be judged. warning: a hazard. note: worth knowing. */
/** What makes a system call; matrix/call-users.json. */
export type CallUser = 'glibc-threads' | 'glibc-start' | 'go-random' | 'go-children' | 'go-programs'

export type Severity = 'error' | 'warning' | 'note'

export type FindingOf<Id extends FindingId> = {
  readonly [K in Id]: {
    readonly id: K
    readonly severity: Severity
    readonly args: FindingArgs[K]
    /** Lines that prove it: what the binary needs, what the target has, what the cell printed. Untrusted text. */
    readonly evidence: readonly string[]
  }
}[Id]

export type Finding = FindingOf<FindingId>

/** A needed version node with the symbols that want it. */
export interface NeededNode {
  readonly version: string
  readonly symbols: readonly string[]
}

/** What is known of how the binary was built, so that remedies fit it. */
export interface BuildHint {
  readonly goos: string
  readonly goarch: string
  /** Main package as `go build` takes it; `.` when not known. */
  readonly mainPackage: string
  /**
   * Why C code is in: `std` = only net, os/user and the like (CGO_ENABLED=0 or -tags netgo,osusergo does it);
   * `c-code` = other C code (named in `packages`); `import` = Go code that asks for libraries without cgo (`//go:cgo_import_dynamic`, its modules in
   * `packages`); `pie` = only -buildmode=pie; `loader` = a loader that the linker was given; `unknown`.
   */
  readonly reason: 'std' | 'c-code' | 'import' | 'pie' | 'loader' | 'none' | 'unknown'
  readonly packages: readonly string[]
  /** File name for `go build -o`. */
  readonly name: string
  /** Build tags it was built with. */
  readonly tags: readonly string[]
  /** Architecture level it was built with: `GOARM=7`, `GOAMD64=v2`. */
  readonly settings: readonly string[]
  /** Built as position-independent executable. */
  readonly pie: boolean
  /** Not built by the go command and Go's own compiler; absent: it was, as far as is known. */
  readonly by?: 'gccgo' | 'other' | 'packer'
}

/** Makes a finding; keeps id and args in step for the compiler. */
export function finding<Id extends FindingId>(
  id: Id,
  severity: Severity,
  args: FindingArgs[Id],
  evidence: readonly string[] = [],
): FindingOf<Id> {
  return { id, severity, args, evidence }
}
