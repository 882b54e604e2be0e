import { finding, type Finding } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import type { Target } from '../targets/target.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'
import { stderrLines } from './output-lines.ts'
import { goRelease } from './go-requirements.ts'

/** Windows: does the loader find each DLL of the import table? Those loaded by name at run time do not show in the bytes. */
export const dlls: Check = {
  id: 'dlls',
  predict(context): CheckPrediction {
    const { facts, target } = context
    if (facts.format !== 'pe' || target.os !== 'windows') return passes()
    const hazards = [...delayLoaded(context), ...currentUserOnNano(context)]
    const missing = facts.needed.filter((name) => hasDll(target, name) === false)
    if (missing.length > 0) return fails([dllMissing(context, missing), ...hazards])
    const open = facts.needed.filter((name) => hasDll(target, name) === null)
    if (open.length === 0) return passes(hazards)
    return unclear(`whether ${target.id} has ${open.join(', ')}, or it lies beside the program, is not known`, hazards)
  },
  diagnose(outcome, context): readonly Finding[] {
    if (context.facts.format !== 'pe') return []
    const lines = stderrLines(outcome).filter((line) => WINE_LIBRARY.test(line))
    const named = lines.map((line) => WINE_LIBRARY.exec(line)![1]!.toLowerCase())
    if (named.length === 0 && outcome.exitCode !== STATUS_DLL_NOT_FOUND) return []
    // Windows itself does not say which in the exit code.
    const open = context.facts.needed.filter((name) => hasDll(context.target, name) !== true)
    const libraries = named.length > 0 ? [...new Set(named)] : open
    const args = { libraries, target: context.target.id, build: buildHint(context.facts) }
    const ended = `the loader ended it with exit code ${outcome.exitCode}`
    return [finding('library-missing', 'error', args, lines.length > 0 ? lines : [`${ended} (0xC0000135)`])]
  },
}

const WINE_LIBRARY = /:err:module:import_dll Library (\S+) \(which is needed by .*\) not found$/
/** NTSTATUS of a program that a DLL of its import table was not found for. */
const STATUS_DLL_NOT_FOUND = 0xc0000135

/**
 * Compilers' run time libraries: no Windows has them. Visual C++ 2002 to 2022, its MFC, OpenMP and concurrency libraries, and
 * those of MinGW and LLVM.
 */
const OF_COMPILERS =
  /^(?:(?:vcruntime|msvcp|msvcr|concrt|vccorlib|vcomp|mfc)\d{2,3}|lib(?:gcc_s|stdc\+\+|winpthread|gomp|atomic|c\+\+|unwind))[^.]*\.dll$/
/** API sets: names that the loader answers with other DLLs. The Universal CRT's came with Windows 10. */
const API_SET = /^(?:api|ext)-ms-/
const UNIVERSAL_CRT = /^api-ms-win-crt-/

/** null = cannot tell: it may be of Windows, or lie beside the program. */
function hasDll({ system, libraries, place }: Target, name: string): boolean | null {
  const dll = name.toLowerCase()
  if (system === undefined) return null
  if (libraries?.includes(dll)) return true
  // Wine comes with DLLs of its own making that no Windows has.
  if (place === 'wine') return null
  if (system.lacks.includes(dll) || OF_COMPILERS.test(dll)) return false
  if (UNIVERSAL_CRT.test(dll)) return !system.lacks.includes('ucrtbase.dll')
  // Which sets Nano Server answers for is not known one by one.
  return API_SET.test(dll) && system.edition === 'full' ? true : null
}

function dllMissing({ facts, target }: CheckContext, libraries: readonly string[]): Finding {
  const args = { libraries, target: target.id, build: buildHint(facts) }
  return finding('library-missing', 'error', args, [`the file needs ${facts.needed.join(', ')}`])
}

/** Asked for only when a function in them is first called. */
function delayLoaded({ facts, target }: CheckContext): Finding[] {
  const missing = (facts.pe?.delayLoaded ?? []).filter((name) => hasDll(target, name) === false)
  if (missing.length === 0) return []
  const args = { libraries: missing, target: target.id, build: buildHint(facts) }
  return [finding('library-missing', 'warning', args, [`the file loads ${missing.join(', ')} when first called`])]
}

/** Go 1.24's release notes: user.Current works on Nano Server, without NetApi32. */
const CURRENT_USER_WITHOUT_NETAPI = '1.24'

function currentUserOnNano({ facts, target }: CheckContext): Finding[] {
  const release = goRelease(facts.go?.version ?? null)
  if (!facts.marks?.includes('current-user') || !target.system?.lacks.includes('netapi32.dll')) return []
  if (release === null || compareVersions(release, CURRENT_USER_WITHOUT_NETAPI) >= 0) return []
  const args = { libraries: ['netapi32.dll'], target: target.id, build: buildHint(facts) }
  return [finding('library-missing', 'warning', args, [`os/user of Go ${release} loads netapi32.dll at run time`])]
}
