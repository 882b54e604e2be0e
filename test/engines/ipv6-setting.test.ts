import { expect, test } from 'vitest'
import { ApiError } from '../../src/engines/api/api-error.ts'
import { Ipv6Setting } from '../../src/engines/container/ipv6-setting.ts'

const start = (detail: string, status: number | null = 500) => new ApiError('start container', status, detail)

test.each([
  'OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/ipv6/conf/lo/disable_ipv6: no such file or directory: unknown',
  'crun: open `/proc/sys/net/ipv6/conf/lo/disable_ipv6`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
])('a kernel without IPv6 is told by the refusal to start, once: %s', (words) => {
  const setting = new Ipv6Setting()
  expect([setting.exists, setting.refused(start(words)), setting.exists, setting.refused(start(words))]).toEqual([
    ...[true, true],
    ...[false, false],
  ])
})

test('other refusals say nothing of it', () => {
  const setting = new Ipv6Setting()
  expect(setting.refused(start('exec: "/.portcullis/bin/app": no such file or directory'))).toBe(false)
  expect(setting.refused(start('net/ipv6: no such file or directory', null))).toBe(false)
  expect(setting.refused(new Error('net/ipv6: no such file or directory'))).toBe(false)
  expect(setting.exists).toBe(true)
})
