import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { ConfigError } from '../../src/errors.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

/** What a wrong file is told, exactly. Each: what is wrong, the file, the whole message. */
const BAD: readonly (readonly [name: string, text: string, message: readonly string[]])[] = [
  ['unknown key', 'tragets: [scratch]', ['1:1: unknown key "tragets"; did you mean "targets"?']],
  [
    'unknown key unlike any',
    'timers:\n  colour: red',
    ['2:3: timers: unknown key "colour"; keys here: period, samples, mode, ntp'],
  ],
  [
    'unknown keys, deep',
    'smoke:\n  - name: a\n    timout: 3s\n    server: {ready: {tcp: 80}, requst: {}}',
    [
      '3:5: smoke[0]: unknown key "timout"; did you mean "timeout"?',
      '4:32: smoke[0].server: unknown key "requst"; did you mean "request"?',
    ],
  ],
  [
    'wrong type: number for duration',
    'smoke:\n  - name: a\n    timeout: 10',
    ['3:14: smoke[0].timeout: expected a duration such as "10s" or "500ms", got 10 (number)'],
  ],
  ['wrong type: map for list', 'smoke: {name: a}', ['1:8: smoke: expected a list of smoke cases, got a map']],
  [
    'wrong type: list for map',
    'policy: [a, b]',
    ['1:9: policy: expected a map that describes the gate, got a list of 2'],
  ],
  [
    'wrong type: text for list',
    'targets: scratch',
    ['1:10: targets: expected a list of targets, got "scratch" (text)'],
  ],
  [
    'wrong type: number for target',
    'targets: [scratch, 12]',
    ["1:20: targets[1]: expected a target's id, a glob or a map, got 12 (number)"],
  ],
  ['nothing for a list', 'smoke:\nengine: none', ['1:1: smoke: expected a list of smoke cases, got nothing']],
  [
    'true for timers',
    'timers: true',
    ['1:9: timers: expected false, or a map with mode, period and samples, got true (boolean)'],
  ],
  [
    'unknown target',
    'targets:\n  - debain:12',
    ['2:5: targets[0]: unknown target "debain:12"; did you mean "debian:12"?'],
  ],
  [
    'unknown target unlike any',
    'targets: [plan9]',
    ['1:11: targets[0]: unknown target "plan9"; portcullis targets lists all'],
  ],
  [
    'an image where a target is meant',
    'targets: ["ghcr.io/me/app:1"]',
    ['1:11: targets[0]: unknown target "ghcr.io/me/app:1"; an image of your own is a map with id and image'],
  ],
  [
    'a glob that matches nothing',
    'targets: ["fedora:*"]',
    ['1:11: targets[0]: no target matches "fedora:*"; portcullis targets lists all'],
  ],
  ['everything taken away', 'targets: [scratch, "!*"]', ['1:1: targets: the list takes all targets away again']],
  ['empty target list', 'targets: []', ['1:10: targets: the list is empty; give a target, or leave the key out']],
  ['empty smoke list', 'smoke: []', ['1:8: smoke: the list is empty; give a smoke case, or leave the key out']],
  [
    'regular expression that does not compile',
    'smoke:\n  - name: a\n    expect:\n      stdout: {matches: "v(1"}',
    ['4:25: smoke[0].expect.stdout.matches: the regular expression "v(1" does not compile: Unterminated group'],
  ],
  [
    'two forms of an expectation',
    'smoke: [{name: a, expect: {stdout: {contains: x, equals: y}}}]',
    ['1:36: smoke[0].expect.stdout: give exactly one of contains, equals, matches'],
  ],
  [
    'smoke cases of one name',
    'smoke:\n  - name: version\n  - name: help\n  - name: version',
    ['4:11: smoke[2].name: another smoke case is called "version" already'],
  ],
  ['smoke case without a name', 'smoke:\n  - args: [x]', ['2:5: smoke[0].name: the key is missing; expected a name']],
  [
    'exit code out of range',
    'smoke: [{name: a, expect: {exit: 256}}]',
    ['1:34: smoke[0].expect.exit: expected an exit code, a whole number from 0 to 255, got 256 (number)'],
  ],
  [
    'exit code as a word',
    'smoke: [{name: a, expect: {exit: some}}]',
    ['1:34: smoke[0].expect.exit: expected an exit code from 0 to 255, or any, got "some" (text)'],
  ],
  [
    'unknown signal',
    'smoke: [{name: a, expect: {signal: TERM}}]',
    [
      '1:36: smoke[0].expect.signal: expected SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGKILL or SIGABRT, got "TERM" (text)',
    ],
  ],
  [
    'bad variable name',
    'smoke: [{name: a, env: {1A: x}}]',
    ['1:25: smoke[0].env: expected a variable name, got "1A" (text)'],
  ],
  [
    'a file outside the work directory',
    'smoke: [{name: a, files: {../../etc/passwd: x}}]',
    ['1:27: smoke[0].files: expected a path without "..", got "../../etc/passwd" (text)'],
  ],
  [
    'a file without content',
    'smoke: [{name: a, files: {x: {mode: 0644}}}]',
    ['1:30: smoke[0].files.x: give exactly one of content, base64'],
  ],
  [
    'a bad mode',
    'smoke: [{name: a, files: {x: {content: y, mode: 0999}}}]',
    ['1:49: smoke[0].files.x.mode: expected a mode such as "0644", got "0999" (text)'],
  ],
  [
    'duration without a unit, and in a unit we do not know',
    'smoke:\n  - {name: a, timeout: "10"}\n  - {name: b, timeout: 2d}',
    [
      '2:24: smoke[0].timeout: expected a duration such as "10s" or "500ms", got "10" (text)',
      '3:24: smoke[1].timeout: expected a duration such as "10s" or "500ms", got "2d" (text)',
    ],
  ],
  [
    'duration out of range',
    'cell-timeout: 100ms',
    ['1:15: cell-timeout: expected a duration from 1s to 1h, got "100ms" (text)'],
  ],
  [
    'size without a unit, and too small',
    'profiles:\n  a: {memory: 64}\n  b: {memory: 1KiB}',
    [
      '2:15: profiles.a.memory: expected a size such as "64MiB", got 64 (number)',
      '3:15: profiles.b.memory: expected a size from 8MiB to 1024GiB, got "1KiB" (text)',
    ],
  ],
  [
    'what process 1 cannot be given',
    'smoke: [{name: a, as: pid1, shells: true, extra-descriptors: 2}]',
    [
      '1:37: smoke[0].shells: a case that is process 1 is started by no shell',
      '1:62: smoke[0].extra-descriptors: the engine gives process 1 no descriptors',
    ],
  ],
  [
    'activation that could not be told from a socket that only accepts',
    'smoke: [{name: a, server: {ready: {tcp: 80}, activation: true}}]',
    [
      '1:27: smoke[0].server: a socket that is there before the program accepts at once; activation needs ready: http or a request',
    ],
  ],
  [
    'requests to be repeated that are none',
    'smoke: [{name: a, server: {ready: {tcp: 80}, repeat: 3}}]',
    ['1:27: smoke[0].server: repeat needs a request'],
  ],
  [
    'a share that is no percentage',
    'policy: {headroom: 0.2}',
    ['1:20: policy.headroom: expected a share of a limit such as "20%", got 0.2 (number)'],
  ],
  [
    'a server without a way to be ready',
    'smoke: [{name: a, server: {ready: {}}}]',
    ['1:35: smoke[0].server.ready: give exactly one of tcp, http'],
  ],
  [
    'a URL we do not speak',
    'smoke: [{name: a, server: {ready: {http: "https://x/"}}}]',
    [
      '1:42: smoke[0].server.ready.http: expected a URL such as "http://127.0.0.1:8080/healthz", got "https://x/" (text)',
    ],
  ],
  [
    'an own target: image, libc, architecture',
    'targets:\n  - id: mine\n    image: Foo/Bar\n    libc: glibc2.28\n    architectures: [x86_64]',
    [
      '3:12: targets[0].image: expected an image reference such as "ghcr.io/me/app:1.2", got "Foo/Bar" (text)',
      '4:11: targets[0].libc: expected a C library such as "glibc 2.28", "musl 1.2.5", none or unknown, got "glibc2.28" (text)',
      '5:21: targets[0].architectures[0]: expected amd64, 386, arm, arm64, loong64, mips, mips64, mips64le, mipsle, ppc64, ppc64le, riscv64 or s390x, got "x86_64" (text)',
    ],
  ],
  [
    'own targets that cell ids cannot tell apart',
    'targets:\n  - {id: "debian-12", image: me/a}\n  - {id: "my:app", image: me/b}\n  - {id: my-app, image: me/c}',
    [
      '2:10: targets[0].id: "debian-12" cannot be told from "debian:12" of the catalogue in cell ids; choose another id',
      '4:10: targets[2].id: "my-app" cannot be told from "my:app" above in cell ids; choose another id',
    ],
  ],
  [
    'unknown profile in a list',
    'profiles: [defualt, mine]',
    [
      '1:12: profiles[0]: unknown profile "defualt"; did you mean "default"?',
      '1:21: profiles[1]: unknown profile "mine"; a profile of your own is a key of a map',
    ],
  ],
  ['profile named twice', 'profiles: [default, default]', ['1:21: profiles[1]: "default" is named twice']],
  [
    'profile that extends nothing',
    'profiles: {mine: {extends: hardend}}',
    ['1:28: profiles.mine.extends: unknown profile "hardend"; did you mean "hardened"?'],
  ],
  [
    'profiles of what no engine takes',
    'profiles:\n  a: {selinux: [seccomp=unconfined], kernel: six, capabilities: [SYS_ADMIN], host-pid: 1}',
    [
      '2:17: profiles.a.selinux[0]: expected an SELinux label such as "type:container_t", or disable, got "seccomp=unconfined" (text)',
      '2:46: profiles.a.kernel: expected a kernel version such as "4.18", got "six" (text)',
      '2:65: profiles.a.capabilities: expected none or engine, got a list of 1',
      '2:88: profiles.a.host-pid: expected true or false, got 1 (number)',
    ],
  ],
  [
    'two seccomp profiles at once',
    'profiles:\n  a: {kernel: 4.18, seccomp: none}',
    ['2:21: profiles.a.seccomp: the kernel is approximated by a seccomp profile; leave one of both out'],
  ],
  ['empty map of profiles', 'profiles: {}', ['1:11: profiles: the map is empty; name a profile or leave the key out']],
  [
    'bad words in the policy',
    'policy:\n  unexpected: no\n  unknown: ignored\n  max-glibc: 3.1',
    [
      '2:15: policy.unexpected: expected fail, warn or ignore, got "no" (text)',
      '3:12: policy.unknown: expected fail, warn or ignore, got "ignored" (text)',
      '4:14: policy.max-glibc: expected a glibc version such as "2.17" or "GLIBC_2.17", got "3.1" (text)',
    ],
  ],
  [
    'a required target that there is none of, which would leave the gate open',
    'policy: {required: [debain:12, "fedora:*"]}',
    [
      '1:21: policy.required[0]: "debain:12" is no target and no cell; did you mean "debian:12"?',
      '1:32: policy.required[1]: "fedora:*" is no target and no cell; portcullis targets lists all',
    ],
  ],
  [
    'a production target that there is none of',
    'production: debain:12',
    ['1:13: production: "debain:12" is no target; did you mean "debian:12"?'],
  ],
  [
    'unknown engine',
    'engine: dokcer',
    ['1:9: engine: expected auto, docker, podman, native or none, got "dokcer" (text)'],
  ],
  [
    'timers that outlast the cell',
    'timers: {samples: 10000}\ncell-timeout: 1m',
    [
      '1:1: timers: 10000 samples take 100 s, and a cell ends after 60 s; lower samples or period, or raise cell-timeout',
    ],
  ],
  [
    'a fraction',
    'parallel: 1.5',
    ['1:11: parallel: expected cells side by side, a whole number from 1 to 64, got 1.5 (number)'],
  ],
  ['not a map at all', '- targets', ['1:1: expected a map with the keys of portcullis.yml, got a list of 1']],
  ['key given twice', 'engine: none\npull: never\nengine: auto', ['3:1: this key is given twice in the same map']],
  [
    'a key that JavaScript would lose',
    'smoke: [{name: a, env: {__proto__: x}}]',
    ['1:25: a key cannot be called __proto__'],
  ],
  ['a list as key', 'engine: none\n? [a]\n: 1', ['2:3: a key has to be text']],
  ['several documents', 'engine: none\n---\nengine: auto', ['2:1: the file holds several YAML documents; keep one']],
  [
    'broken YAML',
    'targets: [scratch\nengine: none',
    ['2:1: not valid YAML: a list in [ ] does not end, or goes on in a line that is not indented'],
  ],
  [
    'a tab where YAML wants blanks',
    'smoke:\n\t- name: a',
    ['2:1: not valid YAML: a tab; YAML is indented with spaces'],
  ],
  [
    'a list not closed at the end',
    'targets: [scratch',
    ['1:18: not valid YAML: a list in [ ] does not end, or goes on in a line that is not indented'],
  ],
  ['a bracket too many', 'targets: [scratch]]', ['1:19: not valid YAML: ] without its [']],
  ['a quote not closed', 'lock: "a', ['1:9: not valid YAML: a quote is not closed']],
  [
    'two colons in a line',
    'smoke:\n- name: it says: hello',
    [
      '2:9: not valid YAML: a second ": " in one line, or the next line is indented too far; text with ": " needs quotes',
    ],
  ],
  [
    'keys that do not stand below each other',
    'targets:\n  - scratch\n pull: never',
    ['3:1: not valid YAML: this line is not indented as those of the same map or list are'],
  ],
  [
    'a glob without quotes',
    'targets: [@scratch]',
    ['1:11: not valid YAML: text cannot begin with @; put the whole text into quotes'],
  ],
  [
    'a glob that YAML takes for an alias',
    'targets: [*all]',
    ['1:11: the alias *all has no anchor &all; text that begins with * needs quotes'],
  ],
  [
    'aliases that multiply',
    'a: &a [x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]',
    ['1:1: the aliases in the file stand for too much; write it out'],
  ],
  ['nesting without end', `targets: ${'['.repeat(100_000)}`, ['1:1: the file is nested too deeply']],
  ['a file of megabytes', `# ${'x'.repeat(2_000_000)}`, ['1:1: the file has 2000002 characters; 1048576 are allowed']],
]

test('a name that is only too long is told its length', () => {
  const id = 'a'.repeat(64)
  expect(refusal(`targets: [{ id: ${id}, image: me/app }]`).message).toContain(
    'targets[0].id: the name has 64 characters; 63 are allowed',
  )
  expect(refusal(`profiles: { ${'p'.repeat(32)}: { memory: 64MiB } }`).message).toContain(
    'the name has 32 characters; 31 are allowed',
  )
})

test.each(BAD)('%s', (_name, text, expected) => {
  const error = refusal(text)
  expect(error.message.split('\n')).toEqual(expected.map((line) => `portcullis.yml:${line}`))
  expect(error).toMatchObject({ exitCode: 2, code: 'config' })
  expect(error.hint).toBe('Nothing was started. docs/configuration.md describes every key.')
})

test('all problems come at once, in the order of the file', () => {
  const error = refusal(
    'engine: dokcer\nsmoke:\n  - name: a\n    timeout: 5\n  - name: a\ntargets: [debain:12]\npolicy: {max-glibc: two}\ncolour: red\n',
  )
  expect(error.problems.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:9',
    '4:14',
    '5:11',
    '6:11',
    '7:21',
    '8:1',
  ])
})

test('a file of nothing but mistakes is told the first fifty, soon', () => {
  const found: ReturnType<typeof refusal>[] = []
  const text = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1`).join('\n')
  expect(cpuMs(() => found.push(refusal(text)))).toBeLessThan(10_000)
  expect(found[0]!.problems).toHaveLength(50)
})

test('a value is shown in one line and cut', () => {
  const { message } = refusal(`engine: "${'a\\n'.repeat(1000)}"`)
  expect(message.split('\n')).toHaveLength(1)
  expect(message.length).toBeLessThan(200)
})

function refusal(text: string): ConfigError {
  try {
    parseConfig(text, 'portcullis.yml')
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('the file was accepted')
}
