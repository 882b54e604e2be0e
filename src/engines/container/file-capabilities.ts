import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const LIMIT_MS = 10_000

/**
 * The attribute `security.capability` of each file; null = none, or not known. Node.js reads no extended attributes, so the probe does, where
 * it can run on this machine.
 */
export async function fileCapabilities(
  paths: readonly string[],
  probePath: string,
): Promise<readonly (Uint8Array | null)[]> {
  const none = paths.map(() => null)
  if (process.platform !== 'linux') return none
  try {
    const asked = await promisify(execFile)(probePath, ['--capabilities', ...paths], { timeout: LIMIT_MS })
    const lines = asked.stdout.split('\n')
    return paths.map((_, index) =>
      /^(?:[0-9a-f]{2})+$/.test(lines[index] ?? '') ? Buffer.from(lines[index]!, 'hex') : null,
    )
  } catch {
    return none
  }
}
