import { expect, test } from 'vitest'
import {
  machineName,
  nativeArchitectures,
  nativeMismatch,
  type NativeMachine,
} from '../../src/engines/native/native-system.ts'
import { findTarget } from '../../src/targets/select-targets.ts'

const LINUX = { platform: 'linux', arch: 'x64', release: '6.1.0-18-amd64', version: '#1 SMP' }
const SERVER_2025 = {
  platform: 'win32',
  arch: 'x64',
  release: '10.0.26100',
  version: 'Windows Server 2025 Datacenter',
}
const WINDOWS_11 = { platform: 'win32', arch: 'arm64', release: '10.0.26100', version: 'Windows 11 Pro' }
const MACOS_15 = { platform: 'darwin', arch: 'arm64', release: '24.6.0', version: 'Darwin Kernel Version 24.6.0' }
const MACOS_26 = { platform: 'darwin', arch: 'x64', release: '25.1.0', version: 'Darwin Kernel Version 25.1.0' }

test.each<[NativeMachine, string, string[]]>([
  [LINUX, 'Linux 6.1.0-18-amd64', ['linux-host']],
  [SERVER_2025, 'Windows Server 2025 Datacenter 10.0.26100', ['windows-2025']],
  [
    { ...SERVER_2025, release: '10.0.20348', version: 'Windows Server 2022 Datacenter' },
    'Windows Server 2022 Datacenter 10.0.20348',
    ['windows-2022'],
  ],
  [WINDOWS_11, 'Windows 11 Pro 10.0.26100', ['windows-11', 'windows-11-arm']],
  [{ ...WINDOWS_11, release: '10.0.19045', version: 'Windows 10 Pro' }, 'Windows 10 Pro 10.0.19045', ['windows-10']],
  // A release that nobody knows yet is nobody's.
  [{ ...SERVER_2025, release: '10.0.30000' }, 'Windows Server 2025 Datacenter 10.0.30000', []],
  [MACOS_15, 'macOS 15 (Darwin 24.6.0)', ['macos-15']],
  [MACOS_26, 'macOS 26 (Darwin 25.1.0)', ['macos-26']],
  [{ ...MACOS_15, release: '20.6.0' }, 'macOS 11 (Darwin 20.6.0)', ['macos-11']],
  [{ ...MACOS_15, release: '19.0.0' }, 'macOS of an unknown version (Darwin 19.0.0)', []],
  [{ ...LINUX, platform: 'freebsd', release: '14.1' }, 'freebsd 14.1', []],
])('%o is %s and proves something about %j alone', (machine, name, targets) => {
  expect(machineName(machine)).toBe(name)
  const all = ['linux-host', 'windows-10', 'windows-11', 'windows-11-arm', 'windows-2019', 'windows-2022']
  const asked = [...all, 'windows-2025', 'macos-11', 'macos-14', 'macos-15', 'macos-26', 'windows-nanoserver-2025']
  const suited = asked.filter((id) => nativeMismatch(machine, findTarget(id)) === null)
  expect(suited).toEqual(targets)
})

test('a mismatch says what this machine is', () => {
  expect(nativeMismatch(SERVER_2025, findTarget('windows-2022'))).toBe(
    'windows-2022 is another system than this machine, Windows Server 2025 Datacenter 10.0.26100',
  )
})

test('32-bit x86 is native to 64-bit x86 but on macOS; what Rosetta or Windows on arm64 emulate is not native', () => {
  expect(nativeArchitectures(LINUX)).toEqual(['amd64', '386'])
  expect(nativeArchitectures(SERVER_2025)).toEqual(['amd64', '386'])
  expect(nativeArchitectures(MACOS_26)).toEqual(['amd64'])
  expect(nativeArchitectures(MACOS_15)).toEqual(['arm64'])
  expect(nativeArchitectures(WINDOWS_11)).toEqual(['arm64'])
})
