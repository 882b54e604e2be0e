import { expect, test } from 'vitest'
import { nativeEnvironment } from '../../src/engines/native/native-environment.ts'

test('a program on the machine itself gets what systems need, and no secret', () => {
  const env = {
    PATH: '/bin',
    HOME: '/root',
    SystemRoot: String.raw`C:\Windows`,
    'ProgramFiles(x86)': 'C:\\x86',
    TMPDIR: '/tmp',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    INPUT_TOKEN: 'secret',
    NODE_OPTIONS: '--inspect',
    UNSET: undefined,
  }
  expect(nativeEnvironment(env, '/own')).toEqual({
    PATH: '/bin',
    HOME: '/root',
    SystemRoot: String.raw`C:\Windows`,
    'ProgramFiles(x86)': 'C:\\x86',
    TMPDIR: '/own',
    TEMP: '/own',
    TMP: '/own',
  })
})
