import { expect, test } from 'vitest'
import { ApiError } from '../../src/engines/api/api-error.ts'
import { isVersionMismatch, newerImage, pullRemedy, versionTrouble } from '../../src/engines/windows/windows-refusal.ts'
import { parseWindowsVersion } from '../../src/engines/windows/windows-version.ts'

function pair(image: string, machine: string) {
  return { reference: 'r:1', image: parseWindowsVersion(image), machine: parseWindowsVersion(machine) }
}

function refusal(detail: string): ApiError {
  return new ApiError('start container', 500, detail)
}

// As moby#36735 and microsoft/Windows-Containers#399 have them.
const MISMATCHES = [
  'failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)',
  'hcs::CreateComputeSystem 01: The container operating system does not match the host operating system.',
]

test.each(MISMATCHES)('told as another release, with both: %s', (detail) => {
  expect(isVersionMismatch(refusal(detail))).toBe(true)
  const trouble = versionTrouble(pair('', ''), [refusal(detail), refusal('No hypervisor is present on this system.')])
  expect(trouble).toMatchObject({ kind: 'platform-unavailable', step: null })
  expect(trouble!.message).toMatch(
    /^r:1 is Windows of another version, .* refused \(No hypervisor .*a machine of the same build$/,
  )
})

test('what is about something else stays what it is', () => {
  const other = refusal('the disk is full')
  expect(isVersionMismatch(other)).toBe(false)
  expect(isVersionMismatch(new ApiError('start container', null, MISMATCHES[0]!))).toBe(false)
  expect(versionTrouble(pair('10.0.20348.1', '10.0.20348.9'), [other])).toBeNull()
  const exited = refusal('The virtual machine or container exited unexpectedly. (0xc0370106)')
  expect(versionTrouble(pair('10.0.20348.1', '10.0.20348.9'), [exited])).toBeNull()
  expect(versionTrouble(pair('10.0.20348.9', '10.0.20348.1'), [exited])!.message).toMatch(/older update/)
  expect(versionTrouble(pair('10.0.20348.1', '10.0.26200.1'), [new Error('ours')])).toBeNull()
})

test('newer images and pulls say where else', () => {
  expect(newerImage(pair('10.0.26100.1', '10.0.20348.9')).message).toBe(
    "r:1 is Windows 10.0.26100.1, the engine's machine 10.0.20348.9; no isolation runs a newer Windows: use a machine of build 26100, as the runner windows-2025 is",
  )
  expect(pullRemedy(pair('', '10.0.20348.9'))).toContain(
    'one of Windows 10.0.20348.9, which runs images of its own build',
  )
})
