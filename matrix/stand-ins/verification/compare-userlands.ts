import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { TargetHas } from '../../../src/targets/target.ts'
import { ARCHITECTURES, triplet, type Architecture } from '../recipe.ts'
import type { Program } from './build-programs.ts'

const run = promisify(execFile)

/** What a program did in one root folder. */
export interface Behaviour {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a copy of the program by chroot, in an environment that holds nothing of this machine's. */
export async function behaviourIn(root: string, program: Program): Promise<Behaviour> {
  await mkdir(join(root, 'tmp'), { recursive: true })
  const folder = await mkdtemp(join(root, 'verification-'))
  await run('chmod', ['755', folder])
  const inside = `/${basename(folder)}/${basename(program.path)}`
  // By a process of its own: what this one has open for writing may be open in another program's chroot too, and then cannot be executed.
  await run('cp', [program.path, join(root, inside)])
  try {
    const { stdout, stderr } = await run('chroot', [root, inside, ...program.args], {
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root' },
      timeout: 20_000,
    })
    return tidy({ exitCode: 0, stdout, stderr }, inside)
  } catch (error) {
    const failed = error as { code?: number; stdout?: string; stderr?: string }
    if (typeof failed.code !== 'number') throw error
    return tidy({ exitCode: failed.code, stdout: failed.stdout ?? '', stderr: failed.stderr ?? '' }, inside)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The random folder, and the random part of a temporary file's name, are no difference. */
function tidy({ exitCode, stdout, stderr }: Behaviour, inside: string): Behaviour {
  const clean = (text: string) => text.replaceAll(inside, '/app').replaceAll(/needs-tmp-\d+/g, 'needs-tmp-N')
  return { exitCode, stdout: clean(stdout), stderr: clean(stderr) }
}

/** What an image made from this root folder has, asked of the file system as a program in it would. */
export async function whatItHas(root: string): Promise<TargetHas> {
  const certificates = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem']
  const [shell, tmp, tzdata, passwd, ...bundles] = await Promise.all(
    ['/bin/sh', '/tmp', '/usr/share/zoneinfo/Europe/Berlin', '/etc/passwd', ...certificates].map((path) =>
      mode(root, path),
    ),
  )
  return {
    shell: shell !== null && (shell! & 0o111) !== 0,
    caCertificates: bundles.some((bundle) => bundle !== null),
    tzdata: tzdata !== null,
    tmp: tmp !== null && (tmp! & 0o7777) === 0o1777,
    passwd: passwd !== null,
  }
}

async function mode(root: string, path: string): Promise<number | null> {
  try {
    return (await stat(await within(root, path))).mode
  } catch {
    return null
  }
}

/** Host path of a path inside, its links followed inside too. */
async function within(root: string, path: string): Promise<string> {
  const { stdout } = await run('chroot', [root, '/bin/sh', '-c', `readlink -f ${path}`])
  return join(root, stdout.trim())
}

/** Sonames in the loader's folders -> version nodes they offer, as readelf reads them. */
export async function offeredNodes(root: string, arch: Architecture): Promise<ReadonlyMap<string, readonly string[]>> {
  const nodes = new Map<string, readonly string[]>()
  for (const folder of [`lib/${triplet(arch)}`, `usr/lib/${triplet(arch)}`, 'usr/lib64', 'lib']) {
    const names = await readdir(join(root, folder)).catch(() => [])
    for (const name of names.filter((each) => /^(?:lib.*\.so\.\d+|ld-linux.*)$/.test(each))) {
      if (!nodes.has(name)) nodes.set(name, await nodesOf(join(root, folder, name)))
    }
  }
  return nodes
}

async function nodesOf(library: string): Promise<readonly string[]> {
  const { stdout } = await run('readelf', ['--version-info', '--wide', library], { maxBuffer: 64 << 20 })
  const definitions = /Version definition section[^]*?(?=\n\n|$)/.exec(stdout)?.[0] ?? ''
  return [...definitions.matchAll(/Name: (\S+)/g)].map(([, name]) => name!)
}

/** Is the program interpreter of this architecture there, and is it an ELF file? */
export async function hasLoader(root: string, arch: Architecture): Promise<boolean> {
  const { loader, loaderFolder } = ARCHITECTURES[arch]
  const path = `${loaderFolder}/${loader}`
  const bytes = await readFile(await within(root, path)).catch(() => Buffer.alloc(0))
  return bytes.subarray(1, 4).toString('latin1') === 'ELF'
}
