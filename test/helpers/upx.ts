import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

/** Packs the program in place. Throws with UPX's words. */
export function packWithUpx(path: string, args: readonly string[] = []): void {
  execFileSync(upx(), ['-1', '-q', '-q', ...args, path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The UPX at hand, else Debian's, unpacked into the cache: Debian 12 has it in its backports only. */
function upx(): string {
  if (spawnSync('upx', ['--version']).error === undefined) return 'upx'
  const tools = join(cacheDirectory(process.env), 'test-tools')
  const kept = join(tools, 'upx-ucl')
  if (!existsSync(kept)) {
    mkdirSync(tools, { recursive: true })
    const folder = mkdtempSync(join(tools, 'upx-'))
    download(folder)
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.deb'))
    execFileSync('dpkg-deb', ['-x', archive!, 'unpacked'], {
      cwd: folder,
      stdio: 'pipe',
    })
    if (!existsSync(kept)) renameSync(join(folder, 'unpacked/usr/bin'), kept)
    rmSync(folder, { recursive: true })
  }
  return join(kept, 'upx-ucl')
}

function download(folder: string): void {
  if (spawnSync('apt-get', ['-q', 'download', 'upx-ucl'], { cwd: folder }).status === 0) return
  const mirror = process.env['PORTCULLIS_DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian'
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
  writeFileSync(join(folder, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} bookworm-backports main\n`)
  mkdirSync(join(folder, 'lists/partial'), { recursive: true })
  mkdirSync(join(folder, 'cache/archives/partial'), { recursive: true })
  const own = [
    `Dir::Etc::sourcelist=${join(folder, 'sources.list')}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
  ].flatMap((option) => ['-o', option])
  for (const words of [['update'], ['download', 'upx-ucl']]) {
    execFileSync('apt-get', ['-q', ...own, ...words], {
      cwd: folder,
      stdio: 'pipe',
    })
  }
}
