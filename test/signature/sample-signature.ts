import type { HostFacts, HostLibraries } from '../../src/signature/host-facts.ts'
import type { PlatformNeeds, PlatformSignature } from '../../src/signature/platform-signature.ts'

export const SHA = 'ab'.repeat(32)

export const NEEDS: PlatformNeeds = {
  os: 'linux',
  arch: 'amd64',
  system: { version: '3.2', because: 'go1.26.8' },
  cpuLevel: 3,
  libc: 'glibc',
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  libraries: [{ name: 'libc.so.6', versions: ['GLIBC_2.2.5', 'GLIBC_2.34'] }],
  peak: { openFiles: 200, threads: 20, memoryBytes: 64 << 20 },
}

export function signature(needs: Partial<PlatformNeeds> = {}): PlatformSignature {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: SHA } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'PASSED',
      configuration: [],
      passedTests: ['linux/amd64@debian-12'],
      warnedTests: [],
      failedTests: [],
      platform: {
        schema: 'portcullis-platform-signature/1',
        tool: { name: 'portcullis', version: '0.1.0' },
        madeAt: '2026-11-21T10:00:00.000Z',
        binaries: [
          {
            sha256: SHA,
            needs: { ...NEEDS, ...needs },
            proven: [
              {
                id: 'linux/amd64@debian-12',
                target: 'debian:12',
                standIn: null,
                libc: 'glibc 2.36',
                kernel: '5.10.0-28-amd64',
                cpuLevel: 3,
                clockSource: 'tsc',
                openFilesLimit: 1024,
                pidsLimit: 512,
                memoryLimitBytes: 512 << 20,
              },
            ],
          },
        ],
      },
    },
  }
}

export const HOST: HostFacts = {
  os: 'linux',
  architectures: ['amd64', '386'],
  system: '6.1.0-13-amd64',
  cpuLevel: 3,
  clockSource: 'kvm-clock',
  nowMs: Date.parse('2026-12-01T00:00:00Z'),
  openFilesLimit: 4096,
  threadsLimit: 1000,
  memoryLimitBytes: 1 << 30,
}

export const LIBRARIES: HostLibraries = {
  exists: () => true,
  versionsOf: (soname) => (soname === 'libc.so.6' ? ['GLIBC_2.2.5', 'GLIBC_2.34', 'GLIBC_2.36'] : null),
}
