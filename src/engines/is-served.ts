import type { EngineDescription } from './engine.ts'

/** Without an emulator. 64-bit x86 engines run 32-bit programs too. */
export function isServed({ os, arch }: Pick<EngineDescription, 'os' | 'arch'>, platform: string): boolean {
  const served = arch === 'amd64' ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`]
  return served.includes(platform)
}
