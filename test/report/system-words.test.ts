import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { renderInspect } from '../../src/report/inspect/render-inspect.ts'
import { reportBinary } from '../../src/report/report-binary.ts'
import { systemRows } from '../../src/report/words/system-words.ts'
import { STATIC_FACTS } from './sample-report.ts'

const WINDOWS: BinaryFacts = {
  ...STATIC_FACTS,
  format: 'pe',
  os: 'windows',
  needed: ['kernel32.dll'],
  pe: {
    ...{ subsystem: 'console', osVersion: '6.1', subsystemVersion: '6.1', delayLoaded: ['ws2_32.dll'] },
    ...{ aslr: true, highEntropyAslr: true, dep: true, controlFlowGuard: false, forceIntegrity: false },
  },
}
const MACOS: BinaryFacts = {
  ...STATIC_FACTS,
  format: 'macho',
  os: 'darwin',
  arch: 'arm64',
  macho: {
    ...{ platform: 'macos', minOs: '12.0', sdk: '15.1', architectures: ['arm64', 'amd64'], weakLibraries: [] },
    ...{ uuid: null, signatureFault: null },
    ...{ hardenedRuntime: true, entitlements: ['com.apple.security.cs.allow-jit'] },
  },
  signature: { kind: 'developer-id', signer: 'Developer ID Application: \u001b[31mAcme\nInc' },
  marks: ['load-location', 'name-lookup'],
}

test('Windows', () => {
  expect(systemRows(reportBinary('x.exe', '', WINDOWS))).toEqual([
    ['subsystem', 'console 6.1'],
    ['protections', 'ASLR with 64 bits, DEP'],
    ['loads late', 'ws2_32.dll'],
    ['signature', 'none'],
  ])
})

test('macOS, as inspect shows it', () => {
  const text = renderInspect({ path: 'x', facts: MACOS, predictions: [] }, { width: 100, color: false })
  expect(text).toContain('  system            macOS 12.0 or later\n')
  expect(text).toContain('  universal         arm64, amd64; facts are of the first\n')
  expect(text).toContain('  entitlements      com.apple.security.cs.allow-jit\n')
  expect(text).toContain('  signature         Developer ID Application: \\x1b[31mAcme\\nInc (not verified)\n')
  expect(text).toContain('  code for          time zones by name, host names\n')
})

test('a static Linux binary has nothing of the kind', () => {
  expect(systemRows(reportBinary('x', '', STATIC_FACTS))).toEqual([])
})
