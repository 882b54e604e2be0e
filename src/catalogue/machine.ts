import { goBuild } from './go-build.ts'
import type { Entries } from './finding-info.ts'

/** Architecture, CPU and kernel. */
export const MACHINE: Entries<'wrong-architecture' | 'cpu-level-too-low' | 'illegal-instruction' | 'kernel-too-old'> = {
  'wrong-architecture': {
    title: 'Built for another system or architecture',
    blocksStart: true,
    message: ({ binary, target }) => `The binary is for ${binary}; it cannot run in ${target}.`,
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
        : `The binary needs Linux ${needed} or later (${because}); ${target} ships with ${kernel}. A container runs on its host's kernel and cannot show it.`,
    remedy: () => ({
      text: 'Build with a Go release that supports this kernel (Go 1.23 is the last for Linux 2.6.32), or state the lowest kernel in the release notes.',
      command: null,
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
