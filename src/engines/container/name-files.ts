import type { PackedFile } from '../api/pack-files.ts'

/** Below the volume's root. */
export const NAME_FILES_FOLDER = 'etc'

/** As Docker writes it where there is no network. */
const HOSTS = `127.0.0.1\tlocalhost
::1\tlocalhost ip6-localhost ip6-loopback
fe00::0\tip6-localnet
ff00::0\tip6-mcastprefix
ff02::1\tip6-allnodes
ff02::2\tip6-allrouters
`

/** Without a name server the C libraries and Go ask this very machine, where nothing answers. */
const RESOLV_CONF = 'nameserver 127.0.0.1\n'

export const NAME_FILES: readonly PackedFile[] = [
  { kind: 'directory', path: `${NAME_FILES_FOLDER}/`, mode: 0o755 },
  { kind: 'content', path: `${NAME_FILES_FOLDER}/hosts`, mode: 0o644, content: HOSTS },
  { kind: 'content', path: `${NAME_FILES_FOLDER}/resolv.conf`, mode: 0o644, content: RESOLV_CONF },
]
