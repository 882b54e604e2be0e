import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Docker from 'dockerode'
import { WINE_REFERENCE } from '../../src/engines/images/wine-image.ts'
import { ROOT } from './portcullis.ts'

/** The image that cells of the target `wine` run in, made where Docker has none yet: that takes minutes, and is kept. */
export async function ensureWineImage(): Promise<void> {
  const image = new Docker({ socketPath: '/var/run/docker.sock' }).getImage(WINE_REFERENCE)
  if (await image.inspect().catch(() => null)) return
  execFileSync(process.execPath, [join(ROOT, 'matrix', 'wine', 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
}
