import type { BinaryFacts } from '../binary/facts.ts'
import type { BuildHint } from '../findings.ts'
import { knownInterpreter } from './interpreters.ts'
import { STD_CGO_SYMBOLS, STD_SYMBOL_PACKAGE } from './std-cgo-symbols.ts'

/** Packages of the standard library that use C and have a pure-Go form or need none. */
const STD_CGO = new Set(['net', 'os/user', 'runtime/cgo', 'runtime'])
/** Modules that are wrappers of C code, by import path. */
const C_MODULES = [
  'github.com/mattn/go-sqlite3',
  'github.com/confluentinc/confluent-kafka-go',
  'github.com/DataDog/zstd',
  'github.com/valyala/gozstd',
  'github.com/libgit2/git2go',
  'github.com/tecbot/gorocksdb',
  'github.com/linxGnu/grocksdb',
  'github.com/godror/godror',
  'github.com/miekg/pkcs11',
  'github.com/google/gopacket',
  'github.com/gotk3/gotk3',
  'github.com/go-gl/glfw',
  'github.com/veandco/go-sdl2',
  'github.com/h2non/bimg',
  'github.com/davidbyttow/govips',
  'github.com/knqyf263/go-rpmdb',
  'gocv.io/x/gocv',
  'github.com/marcboeker/go-duckdb',
  'github.com/containerd/btrfs',
  'github.com/seccomp/libseccomp-golang',
]
/** Modules that ask for shared libraries by `//go:cgo_import_dynamic`, without cgo. */
const IMPORTERS = ['github.com/ebitengine/purego', 'github.com/go-webgpu/goffi']
/** Sonames that say nothing about who brought C in. */
const LIBC_SONAME = /^(?:lib(?:c|m|pthread|dl|rt|resolv|util|gcc_s)\.|ld-)/

/** What is known of how the binary was built; explains, never decides. */
export function buildHint(facts: BinaryFacts): BuildHint {
  const { go } = facts
  const main = mainPackage(facts)
  return {
    goos: facts.os === 'unknown' ? 'linux' : facts.os,
    goarch: facts.arch,
    mainPackage: main,
    name: baseName(go?.path ?? null),
    tags: (go?.settings['-tags'] ?? '').split(',').filter((tag) => tag !== ''),
    settings: levelSettings(go?.settings ?? {}, facts.arch),
    pie: facts.hardening.pie === true,
    ...whoBroughtC(facts),
    ...builder(facts),
  }
}

function builder({ go, gccgo, packed }: BinaryFacts): Pick<BuildHint, 'by'> {
  if (packed !== null) return { by: 'packer' }
  if (gccgo) return { by: 'gccgo' }
  return go === null ? { by: 'other' } : {}
}

function whoBroughtC(facts: BinaryFacts): Pick<BuildHint, 'reason' | 'packages'> {
  const { go } = facts
  if (facts.linkage !== 'dynamic') return { reason: 'none', packages: [] }
  if (facts.needed.length === 0) {
    const usual = facts.interpreter !== null && knownInterpreter(facts.interpreter, facts.arch) !== null
    return {
      reason: usual && facts.hardening.pie === true ? 'pie' : 'loader',
      packages: [],
    }
  }
  if (go?.settings['-race'] === 'true') return { reason: 'c-code', packages: ['runtime/race'] }
  if (facts.cgoPackages !== null) {
    const others = facts.cgoPackages.filter((name) => !STD_CGO.has(name))
    if (others.length > 0) return { reason: 'c-code', packages: others }
    if (facts.cgoPackages.length > 0) return { reason: 'std', packages: stdOnly(facts.cgoPackages) }
  }
  const importers = (go?.deps ?? [])
    .map(({ path }) => path)
    .filter((path) => IMPORTERS.some((name) => isIn(path, name)))
  // Where nothing crosses from C into Go but a copy of that code in Go, no cgo is in, whatever the setting says.
  if (
    facts.format === 'elf' &&
    (facts.cgoPackages?.length === 0 || (go?.cgo === false && facts.cgoPackages === null))
  ) {
    return { reason: 'import', packages: importers }
  }
  const modules = (go?.deps ?? []).map(({ path }) => path).filter((path) => C_MODULES.some((name) => isIn(path, name)))
  if (modules.length > 0) return { reason: 'c-code', packages: modules }
  if (facts.needed.some((soname) => !LIBC_SONAME.test(soname))) return { reason: 'c-code', packages: [] }
  const names = facts.imports.map(({ name }) => name)
  if (go === null || names.length === 0) return { reason: 'unknown', packages: [] }
  if (facts.marks?.includes('plugin')) return { reason: 'c-code', packages: ['plugin'] }
  if (names.some((name) => !STD_CGO_SYMBOLS.has(name))) return { reason: 'c-code', packages: [] }
  const packages = names.flatMap((name) => STD_SYMBOL_PACKAGE[name] ?? [])
  return { reason: 'std', packages: [...new Set(packages)].sort() }
}

function stdOnly(packages: readonly string[]): string[] {
  return packages.filter((name) => name === 'net' || name === 'os/user')
}

/** `./cmd/app` where the main package lies in the main module; the whole path where it does not. */
function mainPackage({ go }: BinaryFacts): string {
  const path = go?.path ?? null
  const module = go?.module?.path ?? null
  if (path === null || path === 'command-line-arguments' || path === module) return '.'
  if (module !== null && path.startsWith(`${module}/`)) return `./${path.slice(module.length + 1)}`
  return module === null ? '.' : path
}

function baseName(path: string | null): string {
  const segments = (path ?? '').split('/').filter((segment) => segment !== '' && !/^v\d+$/.test(segment))
  const last = segments.at(-1)
  return last === undefined || last === 'command-line-arguments' ? 'app' : last
}

/** The architecture's level where it is not Go's default. */
function levelSettings(settings: Readonly<Record<string, string>>, goarch: string): string[] {
  const names: Record<string, string> = {
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    '386': 'GO386',
    ppc64le: 'GOPPC64',
    ppc64: 'GOPPC64',
    riscv64: 'GORISCV64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
  }
  const name = names[goarch]
  const value = name === undefined ? undefined : settings[name]
  const defaults = ['v1', 'v8.0', 'sse2', 'power8', 'rva20u64', 'hardfloat']
  return name === undefined || value === undefined || defaults.includes(value) ? [] : [`${name}=${value}`]
}

function isIn(path: string, module: string): boolean {
  return path === module || path.startsWith(`${module}/`)
}
