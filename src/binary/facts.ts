/** What the bytes of a binary say. Made by `inspect`; nothing here comes from running it. */
export interface BinaryFacts {
  readonly format: 'elf' | 'pe' | 'macho'
  /** GOOS words; `unknown` where the bytes do not tell. */
  readonly os:
    | 'linux'
    | 'android'
    | 'windows'
    | 'darwin'
    | 'dragonfly'
    | 'efi'
    | 'freebsd'
    | 'netbsd'
    | 'openbsd'
    | 'solaris'
    | 'unknown'
  /** GOARCH words (`amd64`, `arm64`, `arm`, `386`, `riscv64`, ...), or `unknown(0x1234)` with the machine number. */
  readonly arch: string
  readonly bits: 32 | 64
  readonly endian: 'little' | 'big'
  readonly sizeBytes: number
  /** `library` = something else loads it: shared library, Go plugin, c-shared, DLL, dylib, bundle. */
  readonly kind: 'executable' | 'library'
  /** `dynamic` = has an interpreter or needs shared libraries. A pure-Go PIE is `dynamic` with nothing needed. */
  readonly linkage: 'static' | 'static-pie' | 'dynamic'
  /** PT_INTERP, e.g. `/lib64/ld-linux-x86-64.so.2`. */
  readonly interpreter: string | null
  /** DT_NEEDED (ELF), imported DLLs (PE) or dylibs (Mach-O), in file order; only those without which it does not start. */
  readonly needed: readonly string[]
  readonly rpath: readonly string[]
  readonly runpath: readonly string[]
  /** Which libc the dynamic binary was linked against; `none` for static ones and for a PIE that needs nothing. */
  readonly libc: 'glibc' | 'musl' | 'none' | 'unknown'
  /** Needed symbol versions per library soname. */
  readonly versions: Readonly<Record<string, VersionNeeds>>
  /** Symbols the loader must find elsewhere, weak ones told apart. Bounded; see `warnings` when cut. */
  readonly imports: readonly ImportedSymbol[]
  /** x86-64 microarchitecture level 1..4 that the file declares (GNU property, or Go's own start-up text), null = not declared. */
  readonly cpuLevel: 1 | 2 | 3 | 4 | null
  /** Lowest kernel in the ABI note (`3.2.0`), null when there is none. */
  readonly abiNoteKernel: string | null
  readonly hardening: Hardening
  readonly go: GoFacts | null
  /** Its parts are those of GCC's Go; `go` is null then, as no version and no setting is recorded. */
  readonly gccgo: boolean
  /** The program itself is packed: all other facts are those of what unpacks it. null = nothing says so. */
  readonly packed: Packing | null
  /** Import paths of the packages that brought C code in; null = the bytes did not tell. */
  readonly cgoPackages: readonly string[] | null
  /** What Go functions that are linked in tell of it, sorted; null = the bytes did not tell. */
  readonly marks: readonly GoMark[] | null
  /** null where the file is of another format; so are `pe` and `macho`. */
  readonly elf: ElfFacts | null
  readonly pe: PeFacts | null
  readonly macho: MachoFacts | null
  /** Of the file itself (PE, Mach-O); null = it has none, always so for ELF. Presence and names only: nothing is verified. */
  readonly signature: Signature | null
  /** What could not be read and why; facts beside a warning may be partial. */
  readonly warnings: readonly string[]
}

export interface Packing {
  /** `UPX`, `AppImage`; null where the bytes only look packed. */
  readonly by: string | null
  /** What shows it, in words: `section UPX0`. */
  readonly sign: string
}

export interface VersionNeeds {
  /** Highest numeric version of the library's main prefix (`GLIBC_2.34`); null when only non-numeric nodes are needed. */
  readonly floor: string | null
  /** Every needed node with the symbols that want it, e.g. `{ "GLIBC_2.34": ["pthread_create"] }`. */
  readonly symbols: Readonly<Record<string, readonly string[]>>
  /** Nodes needed weakly only (VER_FLG_WEAK): the loader warns and goes on. */
  readonly weak: readonly string[]
}

export interface ImportedSymbol {
  readonly name: string
  /** Library the version need names; null for unversioned symbols (all of musl's). */
  readonly library: string | null
  readonly version: string | null
  readonly weak: boolean
}

/** null = not applicable to this format or not to be told. */
export interface Hardening {
  readonly pie: boolean | null
  readonly nx: boolean | null
  readonly relro: 'none' | 'partial' | 'full' | null
  readonly stripped: boolean | null
}

/**
 * embedded-tzdata: time/tzdata. load-location: calls time.LoadLocation. fallback-roots: certificates of its own. system-roots: reads those of the
 * system. current-user: asks who it runs as. temporary-files, home-directory: asks where they are. name-lookup: resolves host
 * names; netgo, osusergo (ELF): does so, or looks up users, without C. plugin: opens Go plugins.
 */
export type GoMark =
  | 'embedded-tzdata'
  | 'load-location'
  | 'fallback-roots'
  | 'system-roots'
  | 'current-user'
  | 'osusergo'
  | 'temporary-files'
  | 'home-directory'
  | 'name-lookup'
  | 'netgo'
  | 'plugin'

export interface ElfFacts {
  /** DT_SONAME: the name by which others need this library. */
  readonly soname: string | null
  /** Version nodes that it offers to others (DT_VERDEF), in file order. */
  readonly definedVersions: readonly string[]
}

export interface PeFacts {
  /** `console`, `gui` (nothing shows on a console), `native`, ... or `unknown(7)`. */
  readonly subsystem: string
  /** As the header says, `6.1`; Go writes 6.1 whatever it needs. */
  readonly osVersion: string
  readonly subsystemVersion: string
  /** DLLs loaded when first called: missing ones do not stop the start. */
  readonly delayLoaded: readonly string[]
  /** Address space layout randomisation (and with 64 bits of entropy), data execution prevention, control flow guard. */
  readonly aslr: boolean
  readonly highEntropyAslr: boolean
  readonly dep: boolean
  readonly controlFlowGuard: boolean
  /** The signature must be valid for it to load. */
  readonly forceIntegrity: boolean
}

export interface MachoFacts {
  /** `macos`, `ios`, ... or `unknown(99)`; null where the file does not say. */
  readonly platform: string | null
  /** Lowest system version, `12.0`; null where the file does not say. */
  readonly minOs: string | null
  readonly sdk: string | null
  /** LC_UUID in hex; null where the file has none. */
  readonly uuid: string | null
  /** First hash of the code directory that the file's bytes do not have, in words; null = none is wrong, or none could be compared. */
  readonly signatureFault: string | null
  /** GOARCH words of all architectures in a universal file, in file order; the facts are those of the first. */
  readonly architectures: readonly string[]
  /** Dylibs it starts without. */
  readonly weakLibraries: readonly string[]
  /** CS_RUNTIME; null where there is no signature. */
  readonly hardenedRuntime: boolean | null
  /** Keys of the entitlements that are granted (true or with a value), sorted; null where there are none. */
  readonly entitlements: readonly string[] | null
}

export interface Signature {
  /**
   * authenticode: PE. linker: what linkers write on arm64; ad-hoc: codesign without a certificate. developer-id, apple: by who
   * issued the certificate; certificate: any other.
   */
  readonly kind: 'authenticode' | 'linker' | 'ad-hoc' | 'developer-id' | 'apple' | 'certificate'
  /** Common name of the signer's certificate; null where there is none or it could not be read. */
  readonly signer: string | null
}

/** From Go's build info blob (Go 1.13 and later). */
export interface GoFacts {
  /** As recorded: `go1.26.8`, may carry experiments (`go1.24.4 X:nocoverageredesign`). null where only traces of Go are left. */
  readonly version: string | null
  /** Main package path. */
  readonly path: string | null
  readonly module: GoModule | null
  /** The CGO_ENABLED setting; null when not recorded. It explains, it never decides. */
  readonly cgo: boolean | null
  /** `build` lines: `CGO_ENABLED`, `GOAMD64`, `-tags`, `vcs.revision`, ... */
  readonly settings: Readonly<Record<string, string>>
  readonly deps: readonly GoModule[]
}

export interface GoModule {
  readonly path: string
  readonly version: string | null
  readonly replacedBy: string | null
}

/** What decides on which platform a binary can be started at all. */
export type PlatformFacts = Pick<BinaryFacts, 'format' | 'os' | 'arch' | 'bits' | 'macho'>
