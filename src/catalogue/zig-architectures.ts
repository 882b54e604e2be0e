/** What zig cc offers per GOARCH. Source: lib/std/zig/target.zig of Zig 0.17.0 (available_libcs). */
export interface ZigArchitecture {
  triple(libc: 'gnu' | 'musl'): string
  /** Lowest glibc to compile for; below 2.17 nothing is promised. */
  readonly lowestGlibc: string
}

export const ZIG_ARCHITECTURES: Readonly<Record<string, ZigArchitecture>> = {
  amd64: { triple: (libc) => `x86_64-linux-${libc}`, lowestGlibc: '2.17' },
  '386': { triple: (libc) => `x86-linux-${libc}`, lowestGlibc: '2.17' },
  arm64: { triple: (libc) => `aarch64-linux-${libc}`, lowestGlibc: '2.17' },
  arm: { triple: (libc) => `arm-linux-${libc}eabihf`, lowestGlibc: '2.17' },
  riscv64: { triple: (libc) => `riscv64-linux-${libc}`, lowestGlibc: '2.27' },
  ppc64le: { triple: (libc) => `powerpc64le-linux-${libc}`, lowestGlibc: '2.19' },
  s390x: { triple: (libc) => `s390x-linux-${libc}`, lowestGlibc: '2.17' },
  loong64: { triple: (libc) => `loongarch64-linux-${libc}`, lowestGlibc: '2.36' },
}
