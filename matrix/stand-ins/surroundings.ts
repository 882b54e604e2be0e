import { group, passwd } from './accounts.ts'
import { file, link, type FileTree } from './file-tree.ts'
import type { Plan, Recipe } from './recipe.ts'

/** Commands that the real images with a shell have and static busybox can be. */
const COMMANDS =
  'sh awk basename cat chmod chown cp cut date dd df dirname du echo env expr false find grep gzip head hostname id kill ln ls mkdir mktemp mv nproc od printf ps pwd readlink realpath rm rmdir sed seq sleep sort stat stty sync tail tar tee test touch tr true tty uname uniq wc whoami xargs yes'.split(
    ' ',
  )
/** Folders every image has, if only to be mounted over. */
const FOLDERS = ['/dev', '/etc', '/home', '/proc', '/run', '/sys', '/usr/bin', '/usr/lib', '/var']

/** Everything of an image but its libraries. `packages` holds the trees of the packages that `surroundingPackages` names. */
export function surroundingFiles(plan: Plan, packages: readonly FileTree[]): FileTree {
  const { recipe, has } = plan
  const sources: FileTree = new Map(packages.flatMap((tree) => [...tree]))
  const tree: FileTree = new Map()
  for (const path of FOLDERS) tree.set(path, { kind: 'folder', mode: 0o755 })
  tree.set('/root', { kind: 'folder', mode: 0o700 })
  if (recipe.layout === 'debian-merged' || recipe.layout === 'rhel') {
    for (const name of ['bin', 'lib', 'lib64', 'sbin']) {
      tree.set(`/${name}`, link(`usr/${name}`))
      tree.set(`/usr/${name}`, { kind: 'folder', mode: 0o755 })
    }
  }
  tree.set('/etc/os-release', file(osRelease(plan)))
  tree.set('/etc/nsswitch.conf', file('passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n'))
  if (has.tmp) {
    tree.set('/tmp', { kind: 'folder', mode: 0o1777 })
    tree.set('/var/tmp', { kind: 'folder', mode: 0o1777 })
  }
  if (has.passwd) addAccounts(tree, recipe, sources)
  if (has.shell) addShell(tree, recipe, sources)
  if (has.caCertificates) addCertificates(tree, recipe, sources)
  if (has.tzdata) addZones(tree, sources)
  return tree
}

/** Debian packages that `surroundingFiles` draws from. */
export function surroundingPackages({ recipe, has }: Plan): readonly string[] {
  return [
    ...(has.shell ? ['busybox-static'] : []),
    ...(has.caCertificates ? ['ca-certificates'] : []),
    ...(has.tzdata ? ['tzdata'] : []),
    ...(has.passwd && recipe.accounts === 'debian' ? ['base-passwd'] : []),
  ]
}

export function isSurroundingPath(path: string): boolean {
  return (
    path.endsWith('/bin/busybox') ||
    path.startsWith('/usr/share/zoneinfo/') ||
    path.startsWith('/usr/share/base-passwd/') ||
    (path.startsWith('/usr/share/ca-certificates/') && path.endsWith('.crt'))
  )
}

function osRelease({ id, recipe }: Plan): string {
  return `ID=portcullis-stand-in\nVARIANT_ID=${id}\nPRETTY_NAME="Portcullis stand-in for ${recipe.target}, made from Debian ${recipe.suite}"\n`
}

function addAccounts(tree: FileTree, { accounts }: Recipe, sources: FileTree): void {
  if (accounts === 'debian') {
    tree.set('/etc/passwd', take(sources, '/usr/share/base-passwd/passwd.master'))
    tree.set('/etc/group', take(sources, '/usr/share/base-passwd/group.master'))
    return
  }
  tree.set('/etc/passwd', file(passwd(accounts)))
  tree.set('/etc/group', file(group(accounts)))
}

function addShell(tree: FileTree, { layout }: Recipe, sources: FileTree): void {
  const folder = layout === 'debian-merged' || layout === 'rhel' ? '/usr/bin' : '/bin'
  const busybox = [...sources].find(([path]) => path.endsWith('/bin/busybox'))
  if (!busybox) throw new Error('the busybox-static package holds no bin/busybox')
  tree.set(`${folder}/busybox`, busybox[1])
  for (const command of layout === 'alpine' ? [...COMMANDS, 'ash'] : COMMANDS) {
    tree.set(`${folder}/${command}`, link('busybox'))
  }
}

/** One bundle of Mozilla's roots, as update-ca-certificates makes it, where the family of images keeps it. */
function addCertificates(tree: FileTree, { layout, accounts }: Recipe, sources: FileTree): void {
  const certificates = [...sources]
    .filter(([path]) => path.startsWith('/usr/share/ca-certificates/'))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, entry]) => (entry.kind === 'file' ? [Buffer.from(entry.content), Buffer.from('\n')] : []))
  const bundle = Buffer.concat(certificates)
  if (bundle.length < 100_000) throw new Error(`the bundle of certificates has only ${bundle.length} bytes`)
  if (layout === 'rhel') {
    tree.set('/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', file(bundle))
    tree.set('/etc/pki/tls/certs/ca-bundle.crt', link('/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem'))
    tree.set('/etc/pki/tls/cert.pem', link('/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem'))
    tree.set('/etc/ssl/certs', link('../pki/tls/certs'))
    return
  }
  tree.set('/etc/ssl/certs/ca-certificates.crt', file(bundle))
  if (accounts === 'alpine') tree.set('/etc/ssl/cert.pem', link('certs/ca-certificates.crt'))
}

/** The whole database: a handful of zones would make other programs fail here than in the real image. */
function addZones(tree: FileTree, sources: FileTree): void {
  for (const [path, entry] of sources) if (path.startsWith('/usr/share/zoneinfo/')) tree.set(path, entry)
  if (!tree.has('/usr/share/zoneinfo/Europe/Berlin')) throw new Error('the tzdata package holds no Europe/Berlin')
  tree.set('/etc/localtime', link('/usr/share/zoneinfo/Etc/UTC'))
}

function take(sources: FileTree, path: string) {
  const entry = sources.get(path)
  if (!entry) throw new Error(`the packages hold no ${path}`)
  return entry
}
