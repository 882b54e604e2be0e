/** One binary to predict and to observe: a program of test/agreement/programs/ and how it is built. */
export interface Fixture {
  readonly name: string
  /** Folder in test/agreement/programs/. */
  readonly program: string
  readonly cgo: boolean
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Version node whose need is marked as weak (VER_FLG_WEAK) after linking. */
  readonly weakVersion?: string
  /** By UPX, after linking. */
  readonly packed?: boolean
  /** What has to be at hand beside Go and gcc. */
  readonly needs?: 'zig' | 'musl-gcc' | 'library'
}

const EXTERNAL_STATIC = "-linkmode=external -extldflags '-static'"
const EXTERNAL_STATIC_PIE = "-linkmode=external -extldflags '-static-pie'"

function zig(target: string): Readonly<Record<string, string>> {
  return { CC: `zig cc -target ${target}`, CXX: `zig c++ -target ${target}` }
}

/** Musl as a shared library, which zig links statically by itself. */
function zigMusl(target: string): Readonly<Record<string, string>> {
  return { CC: `zig cc -target ${target} -dynamic`, CXX: `zig c++ -target ${target} -dynamic` }
}

/** Every way of linking a Go program that decides where it runs. The C library of the machine at hand is what `cgo` means by itself. */
export const FIXTURES: readonly Fixture[] = [
  { name: 'static', program: 'hello', cgo: false },
  { name: 'static, cgo enabled and not used', program: 'hello', cgo: true },
  { name: 'static glibc', program: 'net', cgo: true, args: ['-ldflags', EXTERNAL_STATIC] },
  { name: 'static-pie', program: 'net', cgo: true, args: ['-buildmode=pie', '-ldflags', EXTERNAL_STATIC_PIE] },
  { name: 'pie without cgo', program: 'hello', cgo: false, args: ['-buildmode=pie'] },
  { name: 'cgo glibc', program: 'net', cgo: true },
  { name: 'cgo glibc, pie', program: 'net', cgo: true, args: ['-buildmode=pie'] },
  { name: 'cgo glibc, race detector', program: 'net', cgo: true, args: ['-race'] },
  { name: 'cgo glibc, stripped', program: 'net', cgo: true, args: ['-trimpath', '-ldflags', '-s -w'] },
  { name: 'cgo musl', program: 'net', cgo: true, env: { CC: 'musl-gcc' }, needs: 'musl-gcc' },
  {
    name: 'cgo glibc 2.17',
    program: 'net',
    cgo: true,
    env: zig('x86_64-linux-gnu.2.17'),
    needs: 'zig',
  },
  {
    name: 'cgo musl static',
    program: 'net',
    cgo: true,
    args: ['-ldflags', EXTERNAL_STATIC],
    env: zig('x86_64-linux-musl'),
    needs: 'zig',
  },
  { name: 'netgo', program: 'net', cgo: true, args: ['-tags', 'netgo'] },
  { name: 'osusergo', program: 'net', cgo: true, args: ['-tags', 'osusergo'] },
  { name: 'netgo and osusergo', program: 'net', cgo: true, args: ['-tags', 'netgo,osusergo'] },
  { name: 'sqlite', program: 'sqlite', cgo: true },
  { name: 'sqlite glibc 2.17', program: 'sqlite', cgo: true, env: zig('x86_64-linux-gnu.2.17'), needs: 'zig' },
  {
    name: 'sqlite glibc 2.31',
    program: 'sqlite',
    cgo: true,
    env: zig('x86_64-linux-gnu.2.31'),
    needs: 'zig',
  },
  { name: 'C++', program: 'cxx', cgo: true },
  {
    name: 'packed relocations',
    program: 'net',
    cgo: true,
    args: ['-buildmode=pie', '-ldflags', '-linkmode=external -extldflags=-Wl,-z,pack-relative-relocs'],
  },
  { name: 'weak symbol of a version that is needed', program: 'weak', cgo: true },
  { name: 'weak version', program: 'weak', cgo: true, weakVersion: 'GLIBC_2.36' },
  { name: 'library of the system', program: 'system-library', cgo: true },
  { name: 'tzdata embedded', program: 'zones', cgo: false, args: ['-tags', 'timetzdata'] },
  { name: 'tzdata of the system', program: 'zones', cgo: false },
  { name: 'plugin host', program: 'plugin-host', cgo: true },
  { name: 'c-shared host', program: 'library-host', cgo: true, needs: 'library' },
  { name: 'GOAMD64=v3', program: 'hello', cgo: false, env: { GOAMD64: 'v3' } },
  { name: 'GOAMD64=v4', program: 'hello', cgo: false, env: { GOAMD64: 'v4' } },
  { name: '386', program: 'hello', cgo: false, env: { GOARCH: '386' } },
  { name: '386 cgo', program: 'net', cgo: true, env: { GOARCH: '386', ...zig('x86-linux-gnu.2.17') }, needs: 'zig' },
  {
    name: '386 cgo glibc 2.34',
    program: 'net',
    cgo: true,
    env: { GOARCH: '386', ...zig('x86-linux-gnu.2.34') },
    needs: 'zig',
  },
  {
    name: '386 cgo musl',
    program: 'net',
    cgo: true,
    env: { GOARCH: '386', ...zigMusl('x86-linux-musl') },
    needs: 'zig',
  },
  { name: 'packed static', program: 'hello', cgo: false, packed: true },
  { name: 'packed cgo glibc', program: 'net', cgo: true, packed: true },
  { name: 'crashed in C', program: 'crash', cgo: true },
  { name: 'sqlite stub', program: 'sqlite', cgo: false },
  { name: 'purego', program: 'purego', cgo: false },
  { name: 'arm64', program: 'hello', cgo: false, env: { GOARCH: 'arm64' } },
  {
    name: 'arm64 cgo',
    program: 'net',
    cgo: true,
    env: { GOARCH: 'arm64', ...zig('aarch64-linux-gnu.2.17') },
    needs: 'zig',
  },
]
