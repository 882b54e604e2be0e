import { expect, test } from 'vitest'
import { isolationsFor, machineForBuild, parseWindowsVersion } from '../../src/engines/windows/windows-version.ts'

test('versions as images and engines say them', () => {
  expect(parseWindowsVersion('10.0.20348.2340')).toEqual({ text: '10.0.20348.2340', build: 20_348, revision: 2_340 })
  expect(parseWindowsVersion('10.0.26100')).toEqual({ text: '10.0.26100', build: 26_100, revision: null })
  for (const other of ['', '6.3.9600', '10.0', '10.0.20348.x', `10.0.20348.${'9'.repeat(40)}`]) {
    expect(parseWindowsVersion(other)).toBeNull()
  }
})

// hcsshim osversion/platform_compat_windows.go, and its test's cases.
test.each([
  ['2019', '10.0.17763', '10.0.17763.1', ['process', 'hyperv']],
  ['2019 on its next build', '10.0.18362', '10.0.17763.1', ['hyperv']],
  ['2022', '10.0.20348', '10.0.20348.9', ['process', 'hyperv']],
  ['2019 on 2022', '10.0.20348', '10.0.17763.1', ['hyperv']],
  ['2022 on Windows 11', '10.0.22621', '10.0.20348.1', ['process', 'hyperv']],
  ['2022 on 2025', '10.0.26100', '10.0.20348.1', ['process', 'hyperv']],
  ['2022 on what comes after 2025', '10.0.26200', '10.0.20348.1', ['hyperv']],
  ['2025 on what comes after it', '10.0.26200', '10.0.26100.1', ['process', 'hyperv']],
  ['2025 on 2022', '10.0.20348', '10.0.26100.1', []],
  ['one that is not said', '10.0.20348', '', ['process', 'hyperv']],
])('image %s', (_, machine, image, expected) => {
  expect(isolationsFor(parseWindowsVersion(machine), parseWindowsVersion(image), 'process')).toEqual(expected)
})

test('a desktop isolates by Hyper-V, whatever the image', () => {
  const image = parseWindowsVersion('10.0.20348.1')
  expect(isolationsFor(parseWindowsVersion('10.0.22621'), image, 'hyperv')).toEqual(['hyperv'])
  expect(isolationsFor(null, image, 'hyperv')).toEqual(['hyperv'])
})

test('runners are named for the builds that they have', () => {
  expect(machineForBuild(26_100)).toBe('a machine of build 26100, as the runner windows-2025 is')
  expect(machineForBuild(17_763)).toBe('a machine of build 17763')
})
