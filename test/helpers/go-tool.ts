import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

/** A program of the Go module proxy in exactly this version, built once and kept in the cache. Returns its path. */
export function goTool(module: string, version: string): string {
  const name = module.split('/').at(-1)!
  const folder = join(cacheDirectory(process.env), 'test-tools', `${name}-${version}`)
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  execFileSync('go', ['install', `${module}@${version}`], {
    env: { ...process.env, GOBIN: folder, GOFLAGS: '', GOTOOLCHAIN: 'auto' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return path
}
