import { expect, test } from 'vitest'
import users from '../../matrix/call-users.json' with { type: 'json' }
import { callHazards } from '../../src/checks/call-hazards.ts'
import type { CellFacts } from '../../src/protocol/messages.ts'
import type { CallAnswer } from '../../src/protocol/surroundings.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { GO, glibcBinary, staticBinary } from './samples.ts'

const target = (id: string) => catalogueTargets().find((each) => each.id === id)!

function answering(calls: Record<string, CallAnswer>): CellFacts {
  return { ...NOT_ASKED, calls }
}

const NOT_ASKED: CellFacts = {
  kernel: '6.1.0',
  arch: 'amd64',
  cpuModel: null,
  cpuLevel: 3,
  cpus: 2,
  clockSource: 'tsc',
  timerSlackNs: 50_000,
  cgroup: 'v2',
  cpuQuota: null,
  memoryLimitBytes: null,
  pidsLimit: null,
  openFilesLimit: 1024,
  uid: 0,
  effectiveCapabilities: null,
  noNewPrivileges: true,
  seccompMode: 2,
  rootReadOnly: false,
  has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
}
const cgo = glibcBinary()
const pure = staticBinary()

const ids = (found: ReturnType<typeof callHazards>) => found.map(({ id, args }) => [id, args])

test('threads of glibc live with an unknown clone3 and not with a forbidden one', () => {
  expect(callHazards(answering({ clone3: 'ENOSYS' }), cgo, target('debian:12'))).toEqual([])
  expect(ids(callHazards(answering({ clone3: 'EPERM' }), cgo, target('debian:12')))).toEqual([
    ['system-call-missed', { call: 'clone3', answer: 'EPERM', by: 'glibc-threads', whose: 'glibc 2.36' }],
  ])
})

test('clone3 is nothing to pure Go, to an older glibc, or in musl', () => {
  const refused = answering({ clone3: 'EPERM' })
  expect(callHazards(refused, pure, target('debian:12'))).toEqual([])
  expect(callHazards(refused, cgo, target('debian:11'))).toEqual([])
  expect(callHazards(refused, cgo, target('alpine:3.22'))).toEqual([])
})

test('random numbers: from Go 1.24 on only an unknown call is lived with', () => {
  const refused = answering({ getrandom: 'EPERM' })
  const older = staticBinary({ go: { ...GO, version: 'go1.23.4' } })
  expect(ids(callHazards(refused, pure, target('scratch')))).toEqual([
    ['system-call-missed', { call: 'getrandom', answer: 'EPERM', by: 'go-random', whose: 'go1.26' }],
  ])
  expect(callHazards(refused, older, target('scratch'))).toEqual([])
  expect(callHazards(answering({ getrandom: 'ENOSYS' }), pure, target('scratch'))).toEqual([])
})

test('a call that kills is lived with by nobody', () => {
  const killing = answering({ pidfd_open: 'SIGSYS', faccessat2: 'SIGSYS', io_uring_setup: 'SIGSYS', statx: 'SIGSYS' })
  const found = callHazards(killing, pure, target('scratch'))
  expect(found.map(({ args }) => (args as { call: string }).call)).toEqual(['pidfd_open', 'faccessat2'])
})

test('where nothing was asked or Go is not known, nothing is said', () => {
  expect(callHazards(NOT_ASKED, cgo, target('debian:12'))).toEqual([])
  expect(callHazards(answering({ getrandom: 'EPERM' }), staticBinary({ go: null }), target('scratch'))).toEqual([])
})

test('each user of a call names its source', () => {
  for (const { call, source } of users) expect({ call, named: /Go|glibc/.test(source) }).toEqual({ call, named: true })
})
