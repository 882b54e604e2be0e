/**
 * Loader paths by C library and GOARCH. `always`: every distribution of that family and machine has the file;
 * `some`: it depends on the distribution. A path that is not here exists on none.
 * Sources: glibc's shlib-versions and sysdeps Makefiles (rtld path per ABI), musl's ldso naming (/lib/ld-musl-ARCH.so.1), and the
 * defaults of Go's internal linker, cmd/link/internal/ARCH/obj.go of Go 1.19 to 1.24, which name some paths that no distribution has.
 */
export interface Interpreter {
  readonly family: 'glibc' | 'musl'
  readonly goarch: string
  readonly path: string
  readonly presence: 'always' | 'some'
}

const GLIBC: Readonly<Record<string, { readonly always: readonly string[]; readonly some: readonly string[] }>> = {
  amd64: {
    always: ['/lib64/ld-linux-x86-64.so.2'],
    some: [
      '/lib/ld-linux-x86-64.so.2',
      '/usr/lib64/ld-linux-x86-64.so.2',
      '/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
    ],
  },
  '386': { always: ['/lib/ld-linux.so.2'], some: ['/lib/i386-linux-gnu/ld-linux.so.2'] },
  arm64: {
    always: ['/lib/ld-linux-aarch64.so.1'],
    some: ['/lib64/ld-linux-aarch64.so.1', '/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1'],
  },
  // Go's linker writes the soft-float name; hard-float distributions differ in whether they carry it.
  arm: { always: [], some: ['/lib/ld-linux-armhf.so.3', '/lib/ld-linux.so.3'] },
  riscv64: { always: ['/lib/ld-linux-riscv64-lp64d.so.1'], some: [] },
  ppc64le: { always: ['/lib64/ld64.so.2'], some: [] },
  ppc64: { always: ['/lib64/ld64.so.1'], some: [] },
  // Go's linker writes /lib64, Debian has /lib, Red Hat both.
  s390x: { always: ['/lib/ld64.so.1'], some: ['/lib64/ld64.so.1'] },
  loong64: { always: ['/lib64/ld-linux-loongarch-lp64d.so.1'], some: [] },
  mips: { always: ['/lib/ld.so.1'], some: [] },
  mipsle: { always: ['/lib/ld.so.1'], some: [] },
  mips64: { always: ['/lib64/ld.so.1'], some: [] },
  mips64le: { always: ['/lib64/ld.so.1'], some: [] },
}
const MUSL: Readonly<Record<string, readonly string[]>> = {
  amd64: ['x86_64'],
  '386': ['i386'],
  arm64: ['aarch64'],
  arm: ['arm', 'armhf'],
  riscv64: ['riscv64'],
  ppc64le: ['powerpc64le'],
  ppc64: ['powerpc64'],
  s390x: ['s390x'],
  loong64: ['loongarch64'],
  mips: ['mips', 'mips-sf'],
  mipsle: ['mipsel', 'mipsel-sf'],
  mips64: ['mips64'],
  mips64le: ['mips64el'],
}

/** The entry for a path on a machine; null when no distribution of any family has it there. */
export function knownInterpreter(path: string, goarch: string): Interpreter | null {
  const glibc = GLIBC[goarch]
  if (glibc?.always.includes(path)) return { family: 'glibc', goarch, path, presence: 'always' }
  if (glibc?.some.includes(path)) return { family: 'glibc', goarch, path, presence: 'some' }
  const names = MUSL[goarch] ?? []
  if (!names.some((name) => path === `/lib/ld-musl-${name}.so.1`)) return null
  // Two float ABIs share a GOARCH: which of them an image has is its own choice.
  return { family: 'musl', goarch, path, presence: names.length === 1 ? 'always' : 'some' }
}

/** The loader that a target of this family has for sure, for evidence lines; null when there is no such path. */
export function usualInterpreter(family: string, goarch: string): string | null {
  if (family === 'glibc') return GLIBC[goarch]?.always[0] ?? null
  const name = MUSL[goarch]?.[0]
  return family === 'musl' && name !== undefined ? `/lib/ld-musl-${name}.so.1` : null
}
