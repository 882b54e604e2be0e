import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { WINE_REFERENCE } from '../../src/engines/wine/wine-image.ts'
import { ROOT } from './portcullis.ts'

/** The image that cells of the target `wine` run in, made where Docker has none yet: that takes minutes, and is kept. */
export function ensureWineImage(): void {
  const { status } = spawnSync('docker', ['image', 'inspect', WINE_REFERENCE], { stdio: 'ignore' })
  if (status === 0) return
  execFileSync(process.execPath, [join(ROOT, 'matrix', 'wine', 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
}
