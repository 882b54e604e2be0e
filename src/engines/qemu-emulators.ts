import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

export interface Emulator {
  /** GOARCH word that it runs. */
  readonly arch: string
  /** Host path of a statically linked program: it has to work in any image. */
  readonly hostPath: string
  /** `qemu-aarch64 7.2.22` */
  readonly name: string
}

/** What QEMU calls the machines that Go programs are built for. */
const MACHINES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
  arm: 'arm',
  riscv64: 'riscv64',
  ppc64le: 'ppc64le',
  ppc64: 'ppc64',
  s390x: 's390x',
  loong64: 'loongarch64',
  mips: 'mips',
  mipsle: 'mipsel',
  mips64: 'mips64',
  mips64le: 'mips64el',
}

/**
 * Emulators of user programs on PATH, as Debian and Ubuntu install them (qemu-user-static): started by the probe with the binary as their
 * argument, so that nothing has to be registered in the kernel (binfmt) and no right is needed for it.
 */
export async function findEmulators(env: Readonly<Record<string, string | undefined>>): Promise<readonly Emulator[]> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = await Promise.all(
    Object.entries(MACHINES).map(async ([arch, machine]) => {
      const hostPath = await firstExecutable(folders.map((folder) => join(folder, `qemu-${machine}-static`)))
      return hostPath === null ? null : { arch, hostPath, name: `qemu-${machine} ${await versionOf(hostPath)}`.trim() }
    }),
  )
  return found.filter((emulator) => emulator !== null)
}

/** Where it lies in every cell, below the volume's mount. */
export function emulatorFile({ arch }: Pick<Emulator, 'arch'>): string {
  return `emulators/qemu-${arch}`
}

async function firstExecutable(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return null
}

/** Empty where it does not say. */
async function versionOf(path: string): Promise<string> {
  return await new Promise((resolve) => {
    execFile(path, ['--version'], { timeout: 5_000, env: {} }, (_, stdout) => {
      resolve(/version (\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? '')
    })
  })
}
