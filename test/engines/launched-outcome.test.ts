import { expect, test } from 'vitest'
import { emptyOutcome } from '../../src/engines/empty-outcome.ts'
import { launchedOutcome } from '../../src/engines/container/launched-outcome.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'

const SAID = `qemu-arm64: Could not open '/lib/ld-linux-aarch64.so.1': No such file or directory\n`

function ended(over: Partial<StepOutcome>): StepOutcome {
  return { ...emptyOutcome('s'), exitCode: 255, ...over }
}

function said(text: string): StepOutcome['stderr'] {
  return { text, bytes: text.length, truncated: false }
}

test('what is true of Wine or the emulator is left out', () => {
  const seen = ended({
    exitCode: 0,
    peakMemoryBytes: 1,
    peakThreads: 2,
    peakOpenFiles: 3,
    peakProcesses: 4,
    leftBehind: 5,
    zombies: 6,
    descriptors: { child: 'wineserver', opened: 1, passed: 0, what: [] },
  })
  expect(launchedOutcome(seen, 'wine')).toEqual(ended({ exitCode: 0 }))
})

test('a loader that the emulator does not find keeps the binary from starting', () => {
  const { startError, exitCode } = launchedOutcome(ended({ stderr: said(SAID) }), 'qemu')
  expect(startError).toEqual({
    errno: 'ENOENT',
    message: 'no such file or directory: the file exists, its loader /lib/ld-linux-aarch64.so.1 does not',
  })
  expect(exitCode).toBeNull()
})

test.each<[string, Partial<StepOutcome>]>([
  ['that the program says itself after other words', { stderr: said(`started\n${SAID}`) }],
  ['that came with output', { stderr: said(SAID), stdout: said('x') }],
  ['that ended otherwise', { stderr: said(SAID), exitCode: 1 }],
])('but not a message %s', (_, over) => {
  expect(launchedOutcome(ended(over), 'qemu').startError).toBeNull()
})

test('nor one under Wine', () => {
  expect(launchedOutcome(ended({ stderr: said(SAID) }), 'wine').startError).toBeNull()
})
