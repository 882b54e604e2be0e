import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check } from './check.ts'
import { LIBRARY_NOT_FOUND } from './libraries.ts'
import { reachedNoCode, stderrLines } from './output-lines.ts'

/** What loaders say about symbols, and what else makes them give up. */
export const symbols: Check = {
  id: 'symbols',
  diagnose(outcome, context): readonly Finding[] {
    if (!reachedNoCode(outcome)) return []
    const lines = stderrLines(outcome)
    // musl goes on after a library it could not load and then misses that library's symbols too.
    if (lines.some((line) => LIBRARY_NOT_FOUND.test(line))) return []
    const refused = lines.find((line) => GAVE_UP.some((pattern) => pattern.test(line)) && !EXPLAINED.test(line))
    if (refused !== undefined) {
      return [finding('loader-refused', 'error', { step: outcome.step, message: refused }, [refused])]
    }
    const found = lines.flatMap((line) => {
      const [, glibc, version, musl] = SYMBOL_NOT_FOUND.exec(line) ?? []
      const symbol = musl ?? (glibc === undefined || version === undefined ? glibc : `${glibc}@${version}`)
      return symbol === undefined ? [] : [{ symbol, line }]
    })
    if (found.length === 0) return []
    const names = [...new Set(found.map(({ symbol }) => symbol))]
    const args = { symbols: names, target: context.target.id, build: buildHint(context.facts) }
    const evidence = found.slice(0, 20).map(({ line }) => line)
    return [finding('symbol-missing', 'error', args, evidence)]
  },
}

/** glibc: `symbol lookup error: ./x: undefined symbol: NAME, version V`; musl: `Error relocating ./x: NAME: symbol not found`. */
const SYMBOL_NOT_FOUND =
  /: symbol lookup error: .{1,250}: undefined symbol: ([^\s,]{1,200})(?:, version ([^\s]{1,100}))?|^Error relocating .{1,250}: ([^\s:]{1,200}): symbol not found$/
const GAVE_UP = [
  /: error while loading shared libraries: /,
  /^Error relocating .{1,250}: unsupported relocation type/,
  /: Not a valid dynamic program$/,
  /^Error loading shared library .{1,250}: /,
  /^.{0,250}: (?:cannot apply additional memory protection|cannot allocate memory in static TLS block)/,
]
/** Another check has a finding for this. */
const EXPLAINED = /CPU ISA level/
