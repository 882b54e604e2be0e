import type { AccountFamily } from './recipe.ts'

/** Entries that the families of images have in common with their originals; the Debian family takes base-passwd's own files. */
const PASSWD: Readonly<Record<Exclude<AccountFamily, 'debian'>, readonly string[]>> = {
  rhel7: [
    'root:x:0:0:root:/root:/bin/sh',
    'bin:x:1:1:bin:/bin:/sbin/nologin',
    'daemon:x:2:2:daemon:/sbin:/sbin/nologin',
    'nobody:x:99:99:Nobody:/:/sbin/nologin',
  ],
  rhel: [
    'root:x:0:0:root:/root:/bin/sh',
    'bin:x:1:1:bin:/bin:/sbin/nologin',
    'daemon:x:2:2:daemon:/sbin:/sbin/nologin',
    'nobody:x:65534:65534:Kernel Overflow User:/:/sbin/nologin',
  ],
  alpine: [
    'root:x:0:0:root:/root:/bin/sh',
    'bin:x:1:1:bin:/bin:/sbin/nologin',
    'daemon:x:2:2:daemon:/sbin:/sbin/nologin',
    'nobody:x:65534:65534:nobody:/:/sbin/nologin',
  ],
  distroless: [
    'root:x:0:0:root:/root:/sbin/nologin',
    'nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin',
    'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin',
  ],
  busybox: [
    'root:x:0:0:root:/root:/bin/sh',
    'daemon:x:1:1:daemon:/usr/sbin:/bin/false',
    'nobody:x:65534:65534:nobody:/home:/bin/false',
  ],
}

export function passwd(family: Exclude<AccountFamily, 'debian'>): string {
  return PASSWD[family].map((line) => `${line}\n`).join('')
}

/** A group of the same name and number for every user. */
export function group(family: Exclude<AccountFamily, 'debian'>): string {
  return PASSWD[family]
    .map((line) => line.split(':'))
    .map(([name, , , gid]) => `${name}:x:${gid}:\n`)
    .join('')
}
