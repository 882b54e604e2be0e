import { expect, test } from 'vitest'
import { parseAvcDenial, parseSelinuxContext } from '../../src/checks/selinux.ts'
import { selinuxDenied } from '../../src/checks/selinux-denied.ts'
import type { CellFacts } from '../../src/protocol/messages.ts'
import { context, customTarget, outcome, staticBinary } from './samples.ts'

/** As public documents and reports give them, each with where it stands. */
const RECORDED = {
  // Red Hat Enterprise Linux 6, Security-Enhanced Linux, 8.3.6 Raw Audit Messages
  httpd:
    'type=AVC msg=audit(1226874073.147:96): avc:  denied  { getattr } for  pid=2465 comm="httpd" path="/var/www/html/file1" dev=dm-0 ino=284133 scontext=unconfined_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:samba_share_t:s0 tclass=file',
  // github.com/containers/podman issue 1652
  release:
    'type=AVC msg=audit(1539652620.118:1546): avc:  denied  { write } for  pid=17729 comm="systemd" name="release_agent" dev="cgroup" ino=7 scontext=system_u:system_r:container_t:s0:c327,c646 tcontext=system_u:object_r:cgroup_t:s0 tclass=file permissive=0',
  // github.com/containers/container-selinux issue 169
  null: 'type=AVC msg=audit(1644242078.472:705): avc:  denied  { read write } for  pid=3831 comm="date" path="/dev/null" dev="tmpfs" ino=5 scontext=system_u:system_r:container_t:s0:c196,c287 tcontext=system_u:object_r:container_file_t:s0:c196,c287 tclass=chr_file permissive=0',
  // github.com/coreos/fedora-coreos-tracker issue 1089: journal, permissive
  journal:
    'Feb 03 17:45:27 qemu0 audit[1506]: AVC avc:  denied  { entrypoint } for  pid=1506 comm="podman" path="/usr/bin/conmon" dev="vda4" ino=2128664 scontext=unconfined_u:system_r:container_runtime_t:s0 tcontext=system_u:object_r:conmon_exec_t:s0 tclass=file permissive=1',
  // github.com/containers/udica pull request 20
  key: 'type=AVC msg=audit(1556617434.540:447): avc:  denied  { create } for  pid=4692 comm="runc:[2:INIT]" scontext=unconfined_u:system_r:container_runtime_t:s0 tcontext=system_u:system_r:my_container.process:s0:c157,c366 tclass=key permissive=1',
  // docs.redhat.com, RHEL 10, Using SELinux, 5.5
  nfs: 'type=AVC msg=audit(1395177286.929:1638): avc:  denied  { read } for  pid=6591 comm="httpd" name="webpages" dev="0:37" ino=2112 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:nfs_t:s0 tclass=dir',
} as const

/** A bind that was denied, in the form of the kernel's own `src=`. */
const BIND =
  'type=AVC msg=audit(1750684931.412:1187): avc:  denied  { name_bind } for  pid=2244 comm="nginx" src=8443 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:unreserved_port_t:s0 tclass=tcp_socket permissive=0'

test('recorded denials', () => {
  expect(Object.values(RECORDED).map((line) => parseAvcDenial(line)?.objectClass)).toEqual([
    'file',
    'file',
    'chr_file',
    'file',
    'key',
    'dir',
  ])
  expect(parseAvcDenial(RECORDED.release)).toEqual({
    permissions: ['write'],
    objectClass: 'file',
    command: 'systemd',
    object: 'release_agent',
    source: {
      user: 'system_u',
      role: 'system_r',
      type: 'container_t',
      level: 's0:c327,c646',
      categories: ['c327', 'c646'],
    },
    target: { user: 'system_u', role: 'object_r', type: 'cgroup_t', level: 's0', categories: [] },
    permissive: false,
  })
  expect(parseAvcDenial(RECORDED.httpd)).toMatchObject({ object: '/var/www/html/file1', permissive: null })
  expect(parseAvcDenial(RECORDED.null)).toMatchObject({ permissions: ['read', 'write'], object: '/dev/null' })
  expect(parseAvcDenial(RECORDED.journal)).toMatchObject({ command: 'podman', permissive: true })
  expect(parseAvcDenial(RECORDED.key)).toMatchObject({
    command: 'runc:[2:INIT]',
    object: null,
    target: { type: 'my_container.process' },
  })
  expect(parseAvcDenial(BIND)).toMatchObject({ object: 'port 8443', objectClass: 'tcp_socket' })
})

test('contexts', () => {
  expect(parseSelinuxContext('unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023')).toEqual({
    ...{ user: 'unconfined_u', role: 'unconfined_r', type: 'unconfined_t' },
    ...{ level: 's0-s0:c0.c1023', categories: ['c0.c1023'] },
  })
  expect(parseSelinuxContext('system_u:object_r:removable_t')).toMatchObject({ level: null, categories: [] })
  for (const text of ['', 'unconfined', 'docker-default (enforce)', 'a:b', 'a:b:c:d e', `${'x'.repeat(65)}:r:t:s0`]) {
    expect(parseSelinuxContext(text)).toBeNull()
  }
})

test.each([
  'avc:  granted  { read } for  pid=1 scontext=a:b:c:s0 tcontext=a:b:c:s0 tclass=file',
  'avc:  denied  { read } for  pid=1 scontext=nonsense tcontext=a:b:c:s0 tclass=file',
  'avc:  denied  { read } for  pid=1 scontext=a:b:c:s0 tcontext=a:b:c:s0',
  `avc:  denied  { ${'read '.repeat(1000)}} for  pid=1 scontext=a:b:c:s0 tcontext=a:b:c:s0 tclass=file`,
  'type=SYSCALL msg=audit(1226874073.147:96): arch=40000003 syscall=196 success=no exit=-13 comm="httpd"',
])('no denial: %s', (line) => {
  expect(parseAvcDenial(line)).toBeNull()
})

function diagnosed(stderr: string, selinux = 'disabled') {
  const seen: Partial<CellFacts> = { selinux, securityLabel: 'system_u:system_r:container_t:s0:c1,c2' }
  const limits = seen as CellFacts
  const given = context(staticBinary(), customTarget(), { headroom: { limits, wantedPercent: 20 } })
  return selinuxDenied.diagnose!(outcome({ exitCode: 1, stderr }), given)
}

test('a denial among the output is an error that names both sides; a permissive one is none', () => {
  expect(diagnosed(`starting\n${RECORDED.release}\n`)).toEqual([
    {
      id: 'selinux-denied',
      severity: 'error',
      args: { step: 'version', what: 'write on file release_agent', source: 'container_t', target: 'cgroup_t' },
      evidence: [expect.stringContaining('avc:  denied  { write }')],
    },
  ])
  expect(diagnosed(RECORDED.journal)).toEqual([])
})

test('a refusal where SELinux is enforced may be its own; elsewhere nothing is said', () => {
  const line = 'open /data/state.db: permission denied'
  expect(diagnosed(line, 'enforcing')).toMatchObject([
    {
      severity: 'warning',
      args: { what: 'open /data/state.db', source: null },
      evidence: [line, 'context: system_u:system_r:container_t:s0:c1,c2'],
    },
  ])
  expect(diagnosed(line, 'permissive')).toEqual([])
  expect(diagnosed(line)).toEqual([])
  expect(diagnosed('mount /x: operation not permitted', 'enforcing')).toEqual([])
})
