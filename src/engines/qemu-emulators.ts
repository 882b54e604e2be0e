import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Emulator } from './emulator.ts'

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
