import type { MachoFacts } from '../facts.ts'
import type { LoadCommand } from './load-commands.ts'

const LC_BUILD_VERSION = 0x32
/** Older commands that name the platform by themselves. */
const VERSION_MIN: Readonly<Record<number, string>> = { 0x24: 'macos', 0x25: 'ios', 0x2f: 'tvos', 0x30: 'watchos' }
const PLATFORMS: Readonly<Record<number, string>> = {
  1: 'macos',
  2: 'ios',
  3: 'tvos',
  4: 'watchos',
  5: 'bridgeos',
  6: 'mac-catalyst',
  7: 'ios-simulator',
  8: 'tvos-simulator',
  9: 'watchos-simulator',
  10: 'driverkit',
  11: 'visionos',
}

/** The platform and its lowest version (mach-o/loader.h: build_version_command, version_min_command). */
export function buildVersion(commands: readonly LoadCommand[]): Pick<MachoFacts, 'platform' | 'minOs' | 'sdk'> {
  for (const { kind, view } of commands) {
    const named = VERSION_MIN[kind]
    if (kind === LC_BUILD_VERSION && view.length >= 20) {
      const platform = view.u32(8)
      return {
        platform: PLATFORMS[platform] ?? `unknown(${platform})`,
        minOs: version(view.u32(12)),
        sdk: version(view.u32(16)),
      }
    }
    if (named !== undefined && view.length >= 16) {
      return { platform: named, minOs: version(view.u32(8)), sdk: version(view.u32(12)) }
    }
  }
  return { platform: null, minOs: null, sdk: null }
}

/** xxxx.yy.zz in one number: `12.0`, `10.15.4`; null for 0, which stands for not known. */
function version(packed: number): string | null {
  if (packed === 0) return null
  const patch = packed & 0xff
  const pair = `${packed >>> 16}.${(packed >>> 8) & 0xff}`
  return patch === 0 ? pair : `${pair}.${patch}`
}
