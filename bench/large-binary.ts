import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** 78 MB of Go program, as it was released: static, stripped, 103,000 functions. */
const PACKAGE = 'kubernetes-mcp-server-linux-amd64'
const VERSION = '0.0.67'

/** Path of a large Go binary: PORTCULLIS_BENCH_BINARY, else one out of a package, kept in the folder for temporary files. */
export function largeBinary(): string {
  const given = process.env['PORTCULLIS_BENCH_BINARY']
  if (given) return given
  const folder = join(tmpdir(), 'portcullis-bench-binaries')
  const path = join(folder, `${PACKAGE}-${VERSION}`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const options: ExecFileSyncOptions = { cwd: folder, stdio: 'ignore' }
  execFileSync('npm', ['pack', '--ignore-scripts', `${PACKAGE}@${VERSION}`], options)
  execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`, `package/bin/${PACKAGE}`], options)
  renameSync(join(folder, 'package', 'bin', PACKAGE), path)
  return path
}
