import { expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { parseMessage } from '../../src/protocol/parse-message.ts'
import type { TracedCall } from '../../src/protocol/messages.ts'
import { callName, hasCall } from '../../src/seccomp/call-names.ts'
import { denyList } from '../../src/seccomp/deny-list.ts'
import { learnVerdict, shareOfDefault, type LearnResult } from '../../src/seccomp/learn-result.ts'
import { DENIED, learn, type LearnSubject } from '../../src/seccomp/learn.ts'
import { learningProfile, ociProfile } from '../../src/seccomp/oci-profile.ts'
import { compareAttempts } from '../../src/seccomp/proof.ts'
import { renderLearnt } from '../../src/seccomp/render-learnt.ts'
import { seenCalls, type SeenCall } from '../../src/seccomp/seen-calls.ts'

const STATIC: LearnSubject = { arch: 'amd64', linkage: 'static', cgo: false }
const DYNAMIC: LearnSubject = { arch: 'amd64', linkage: 'dynamic', cgo: true }

function call(number: number, over: Partial<TracedCall> = {}): TracedCall {
  return { abi: 'amd64', number, count: 1, enosys: 0, eperm: 0, by: 'app', ...over }
}

function seen(name: string, over: Partial<SeenCall> = {}): SeenCall {
  return { name, count: 1, cells: ['a'], by: ['app'], refused: null, ...over }
}

function namesOf(calls: readonly { readonly name: string }[]): string[] {
  return calls.map(({ name }) => name)
}

test('names and numbers of each architecture', () => {
  expect(callName({ abi: 'amd64', number: 101 })).toBe('ptrace')
  expect(callName({ abi: '386', number: 26 })).toBe('ptrace')
  expect(callName({ abi: 'arm64', number: 117 })).toBe('ptrace')
  expect(callName({ abi: 'amd64', number: 435 })).toBe('clone3')
  expect(callName({ abi: 'amd64', number: 9_999 })).toBeNull()
  expect(callName({ abi: 'unknown', number: 1 })).toBeNull()
  expect([hasCall('arm64', 'open'), hasCall('amd64', 'open'), hasCall('riscv64', 'open')]).toEqual([false, true, true])
})

test('the same call of several cells is one; what was refused each time was not used', () => {
  const traces = (calls: readonly TracedCall[]) => [
    { type: 'trace', step: 's', refused: null, calls, dropped: 0 } as const,
  ]
  const { calls, nameless } = seenCalls([
    { cell: 'a', traces: traces([call(0), call(435, { enosys: 1 }), call(425, { eperm: 1 }), call(9_999)]) },
    { cell: 'b', traces: traces([call(0, { count: 4 }), call(425, { count: 2, eperm: 1 })]) },
  ])
  expect(calls).toEqual([
    seen('clone3', { refused: 'ENOSYS' }),
    seen('io_uring_setup', { count: 3, cells: ['a', 'b'] }),
    seen('read', { count: 5, cells: ['a', 'b'] }),
  ])
  expect(nameless).toEqual(['9999 of amd64'])
})

test('what was seen and what runtimes need elsewhere, each with its reason', () => {
  const { allowed, unanswered } = learn([seen('read'), seen('sendfile')], STATIC, new Set(DENIED))
  const find = (name: string) => allowed.find((each) => each.name === name)
  expect(find('read')).toMatchObject({ seen: { count: 1 }, reasons: [{ group: 'go-files' }] })
  expect(find('clock_gettime')).toMatchObject({ seen: null, reasons: [{ group: 'clock-without-vdso' }] })
  expect(find('copy_file_range')).toMatchObject({ seen: null, reasons: [{ group: 'alternative' }] })
  expect(find('setresuid')).toMatchObject({ seen: null, reasons: [{ group: 'crun' }] })
  expect(namesOf(allowed)).toEqual([...namesOf(allowed)].sort())
  for (const { seen: calls, reasons } of allowed) expect(calls !== null || reasons.length > 0).toBe(true)
  // Nothing of C, of 32 bits, or that nobody asked for.
  for (const name of ['set_robust_list', 'mmap2', 'socketcall', 'socket', 'clone3']) expect(find(name)).toBeUndefined()
  expect(unanswered).toContain('clone3')
  const withC = learn([seen('read')], DYNAMIC, new Set(DENIED))
  expect(namesOf(withC.allowed)).toEqual(expect.arrayContaining(['set_robust_list', 'pread64', 'membarrier']))
})

test('denied calls are kept out although they were seen, and although a runtime wants them', () => {
  const calls = [seen('ptrace'), seen('read'), seen('clone3'), seen('keyctl', { refused: 'EPERM' })]
  const learnt = learn(calls, STATIC, denyList(['write'], ['keyctl']))
  expect(namesOf(learnt.denied)).toEqual(['ptrace'])
  expect(namesOf(learnt.refused)).toEqual(['clone3', 'keyctl'])
  for (const name of ['ptrace', 'write', 'clone3', 'keyctl']) expect(namesOf(learnt.allowed)).not.toContain(name)
  expect(namesOf(learn(calls, STATIC, denyList([], ['ptrace'])).allowed)).toContain('ptrace')
})

test('a name that no system call has is refused with the one that was meant', () => {
  expect(() => denyList(['ptrase'], [])).toThrow(UsageError)
  expect(() => denyList(['mount, ptrase'], [])).toThrow('--deny "ptrase" is no system call; did you mean "ptrace"?')
})

test('the profile: EPERM for all else, no new namespaces by clone, ENOSYS where libraries fall back', () => {
  const profile = ociProfile(learn([seen('read')], STATIC, new Set(DENIED)), 'amd64')
  expect(profile).toMatchObject({ defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1 })
  expect(profile.architectures).toEqual(['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'])
  const [allow, clone, none, ...rest] = profile.syscalls
  expect(rest).toEqual([])
  expect(allow!.names).not.toContain('clone')
  expect(clone).toEqual({
    names: ['clone'],
    action: 'SCMP_ACT_ALLOW',
    // Docker's own rule, in its default profile.
    args: [{ index: 0, value: 2_114_060_288, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
  })
  expect(none).toMatchObject({ action: 'SCMP_ACT_ERRNO', errnoRet: 38 })
  const all = profile.syscalls.flatMap(({ names }) => names)
  expect(new Set(all).size).toBe(all.length)
  const learning = learningProfile(DENIED).syscalls.flatMap(({ names }) => names)
  expect(learning).toContain('mount')
  expect(learning).not.toContain('ptrace')
})

test('with nothing seen it is far from the share of the default profile that a profile may have', () => {
  const bare = shareOfDefault(learn([], DYNAMIC, new Set(DENIED)), 'docker')
  expect(bare.ofDefault).toBe(291)
  expect(bare.allowed / bare.ofDefault).toBeLessThan(0.33)
})

test('refused is what the filter alone refuses', () => {
  const unfiltered = [
    { call: 'ptrace', errno: 'ESRCH' },
    { call: 'bpf', errno: 'EPERM' },
    { call: 'mount', errno: 'EFAULT' },
  ]
  const filtered = [
    { call: 'ptrace', errno: 'EPERM' },
    { call: 'bpf', errno: 'EPERM' },
    { call: 'mount', errno: 'EFAULT' },
  ]
  expect(compareAttempts(unfiltered, filtered).map(({ refused }) => refused)).toEqual([true, false, false])
})

test('messages of a trace are bounded and checked', () => {
  const message = { type: 'trace', step: 's', refused: null, calls: [call(1)], dropped: 0 }
  expect(parseMessage(JSON.stringify(message))).toEqual({ message, problem: null })
  const wrong = [
    { ...message, calls: Array.from({ length: 1_001 }, () => call(1)) },
    { ...message, calls: [call(-1)] },
    { ...message, calls: [call(1, { abi: 'vax' })] },
    { ...message, refused: 1 },
    { type: 'attempts', step: 's', answers: [{ call: 1, errno: null }] },
  ]
  for (const each of wrong) expect(parseMessage(JSON.stringify(each)).problem).not.toBeNull()
})

const RESULT: LearnResult = {
  schema: 'portcullis-seccomp/1',
  binary: { name: 'app', sha256: 'ab', platform: 'linux/amd64' },
  engine: { kind: 'docker', version: '20.10' },
  cells: [
    { id: 'a', target: 'scratch', result: 'learnt', calls: 1, standIn: null, learntUnder: 'engine', reason: null },
  ],
  learnt: learn([seen('read')], STATIC, new Set(DENIED)),
  nameless: [],
  profile: ociProfile(learn([seen('read')], STATIC, new Set(DENIED)), 'amd64'),
  share: { engine: 'docker', allowed: 70, ofDefault: 291 },
  proofs: [{ cell: 'a', target: 'scratch', cases: [{ name: 'v', under: 'exact', runs: 2, passed: 2, problem: null }] }],
  refusals: [{ call: 'ptrace', unfiltered: 'ESRCH', filtered: 'EPERM', refused: true }],
}

test('the exit code: 0 only with everything proved and nothing denied', () => {
  const [cell] = RESULT.cells
  const [proof] = RESULT.proofs
  const failing = { ...proof!, cases: [{ ...proof!.cases[0]!, passed: 1 }] }
  expect(learnVerdict(RESULT).exitCode).toBe(0)
  expect(learnVerdict({ ...RESULT, cells: [{ ...cell!, result: 'untraced' }] }).exitCode).toBe(3)
  expect(learnVerdict({ ...RESULT, cells: [cell!, { ...cell!, result: 'failed' }] }).exitCode).toBe(1)
  expect(learnVerdict({ ...RESULT, proofs: [failing] }).exitCode).toBe(1)
  expect(learnVerdict({ ...RESULT, proofs: [] }).exitCode).toBe(1)
  expect(learnVerdict({ ...RESULT, refusals: [{ ...RESULT.refusals![0]!, refused: false }] }).exitCode).toBe(1)
  expect(learnVerdict({ ...RESULT, learnt: { ...RESULT.learnt, denied: [seen('ptrace')] } }).exitCode).toBe(1)
})

test('what is shown fits its width and cannot write to the terminal', () => {
  const hostile = { ...RESULT.cells[0]!, id: 'a\u001b[2J', result: 'failed', reason: 'b\u001b]0;c\u0007' } as const
  const denied = [seen('ptrace', { by: ['x\u001b[31m'] })]
  const shown = renderLearnt({ ...RESULT, cells: [hostile], learnt: { ...RESULT.learnt, denied } }, 'p.json', {
    width: 80,
    color: false,
  })
  expect(shown).not.toContain('\u001b')
  const lists = shown.split('\n').filter((line) => line.startsWith('    '))
  expect(lists.length).toBeGreaterThan(10)
  for (const line of lists) expect(line.length).toBeLessThanOrEqual(80)
  expect(shown).toContain('denied: ptrace')
})
