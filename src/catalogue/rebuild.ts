import type { BuildHint } from '../findings.ts'
import type { Remedy } from './finding-info.ts'
import { goBuild } from './go-build.ts'
import { ZIG_ARCHITECTURES } from './zig-architectures.ts'

/** Pure-Go packages that do the work of well-known ones with C code. */
const PURE_GO: Readonly<Record<string, string>> = {
  'github.com/mattn/go-sqlite3': 'modernc.org/sqlite',
  'github.com/confluentinc/confluent-kafka-go': 'github.com/twmb/franz-go',
  'gopkg.in/confluentinc/confluent-kafka-go.v1': 'github.com/twmb/franz-go',
  'github.com/DataDog/zstd': 'github.com/klauspost/compress/zstd',
  'github.com/valyala/gozstd': 'github.com/klauspost/compress/zstd',
}
const STATIC = "-ldflags '-linkmode external -extldflags -static'"

/** How to build the same program so that it needs neither loader nor libc. */
export function rebuildStatic(hint: BuildHint): Remedy {
  if (hint.by !== undefined) return notByGo(hint.by)
  if (hint.packages.includes('runtime/race')) return withoutRace(hint)
  if (hint.packages.includes('plugin')) return withPlugins()
  switch (hint.reason) {
    case 'std':
      return {
        text: standardOnly(hint),
        command: goBuild(hint, { cgo: false }),
      }
    case 'pie':
      return {
        text: 'Only -buildmode=pie asks for a loader here; leave it out. Where a position-independent executable is wanted, link it as static-pie: -buildmode=pie -ldflags \'-linkmode external -extldflags "-static-pie"\' (needs a C compiler).',
        command: goBuild(hint, { cgo: false, flags: ['-buildmode=exe'] }),
      }
    case 'loader':
      return {
        text: 'No library is needed: the linker was given a loader (-ldflags -I, or a C compiler that names its own), as Nix, Homebrew and Termux do. Link without one.',
        command: goBuild(hint, { cgo: false, flags: ['-buildmode=exe'] }),
      }
    case 'import':
      return withoutImport(hint)
    case 'c-code':
      return staticWithC(hint)
    case 'none':
    case 'unknown':
      return {
        text: 'If only net and os/user bring C in, build without cgo. If other C code does, link it statically against musl: in an Alpine image, or with zig cc.',
        command: goBuild(hint, { cgo: false }),
      }
  }
}

/** How to build the same program with the C code of a module in it, or which module does the same without. */
export function rebuildWithC(hint: BuildHint, module: string | null): Remedy {
  return staticWithC({
    ...hint,
    reason: 'c-code',
    packages: module === null ? [] : [module],
  })
}

/** How to build the same program for a C library of this version (`2.17`). */
export function rebuildForGlibc(hint: BuildHint, version: string | null): Remedy {
  if (hint.by !== undefined || hint.reason !== 'c-code' || hint.packages.includes('runtime/race'))
    return rebuildStatic(hint)
  const zig = ZIG_ARCHITECTURES[hint.goarch]
  if (zig === undefined || version === null || !/^\d+\.\d+$/.test(version)) {
    return { text: `Build in the oldest image you support${because(hint)}${pureGo(hint)}.`, command: null }
  }
  if (isBelow(version, zig.lowestGlibc)) return staticWithC(hint)
  return {
    text: `C code is in${because(hint)}: compile it for glibc ${version} with zig cc, or build in the oldest image you support${pureGo(hint)}.`,
    command: goBuild(hint, { cgo: true, env: zigCompilers(`${zig.triple('gnu')}.${version}`) }),
  }
}

function staticWithC(hint: BuildHint): Remedy {
  const zig = ZIG_ARCHITECTURES[hint.goarch]
  const how = `C code is in${because(hint)}: link it statically against musl, in an Alpine image or with zig cc${pureGo(hint)}.`
  const env = zig === undefined ? { CC: 'musl-gcc' } : zigCompilers(zig.triple('musl'))
  return { text: how, command: goBuild(hint, { cgo: true, env, flags: [STATIC] }) }
}

function withoutImport(hint: BuildHint): Remedy {
  const who = hint.packages.length > 0 ? hint.packages.join(', ') : 'A package'
  return {
    text: `${who} asks for the loader and C libraries without cgo (//go:cgo_import_dynamic), so CGO_ENABLED=0 and a build in another image change nothing. Leave out what imports it, by a build tag of your own; or run the binary in a glibc image; or, for Alpine, build it there with cgo (CGO_ENABLED=1).`,
    command: null,
  }
}

/** Files that no command of Go's can build again. */
function notByGo(by: NonNullable<BuildHint['by']>): Remedy {
  const text = {
    gccgo:
      'It was built by gccgo, whose programs need libgo and glibc: link those in (-static-libgo, or -static), or build it with the go command and its own compiler.',
    other:
      'This is not a Go binary, or all traces of Go were removed: link it statically, or use a target that has what it needs.',
    packer: 'The file is packed: unpack it and inspect the program inside.',
  }
  return { text: text[by], command: null }
}

function withoutRace(hint: BuildHint): Remedy {
  return {
    text: 'It was built with the race detector (-race), which needs glibc and is not for releases: build without it.',
    command: goBuild(hint, { cgo: false }),
  }
}

function withPlugins(): Remedy {
  return {
    text: 'The plugin package needs a dynamic loader and the same C library as its plugins: build program and plugins in the image of the target.',
    command: null,
  }
}

function zigCompilers(target: string): Record<string, string> {
  return { CC: `zig cc -target ${target}`, CXX: `zig c++ -target ${target}` }
}

function standardOnly(hint: BuildHint): string {
  const one = hint.packages.length === 1 ? hint.packages[0] : null
  const who =
    one === null ? 'Only net and os/user of the standard library bring' : `Only ${one} of the standard library brings`
  const form = one === null ? 'both have a pure-Go form' : 'it has a pure-Go form'
  return `${who} C in here, and ${form}: build without cgo${pieNote(hint)}. With other cgo code to keep, \`-tags netgo,osusergo\` does the same for these packages.`
}

function pieNote(hint: BuildHint): string {
  return hint.pie ? ' and without -buildmode=pie' : ''
}

function because(hint: BuildHint): string {
  return hint.packages.length > 0 ? ` (${hint.packages.slice(0, 3).join(', ')})` : ''
}

function pureGo(hint: BuildHint): string {
  const found = hint.packages.find((name) => PURE_GO[name] !== undefined)
  return found === undefined ? '' : `; ${PURE_GO[found]} does without C`
}

function isBelow(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}
