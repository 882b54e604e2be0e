import { finding, type Finding } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import type { TargetSystem } from '../targets/target.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'
import { goRelease, lowestSystem } from './go-requirements.ts'

/**
 * Lowest Windows or macOS of the Go release and of the file's header, the higher of both: Go writes Windows 6.1 into every header
 * whatever it needs, and Go 1.19 wrote macOS 10.9 while it needed 10.13.
 */
export const systemVersion: Check = {
  id: 'system-version',
  predict(context): CheckPrediction {
    const { facts, target } = context
    const { system } = target
    if (system === undefined || target.os === 'linux') return passes()
    const notes = facts.go === null ? [finding('build-info-absent', 'note', {})] : []
    const [need] = needsOf(context).sort((a, b) => compareVersions(b.version, a.version))
    if (need !== undefined && compareVersions(system.version, need.version) < 0)
      return fails([tooOld(context, need, system)])
    if (target.os === 'windows' && isReleaseHidden(context) && compareVersions(system.version, LATEST_NEED) < 0) {
      return unclear(
        `no Go release is recorded in the file, and headers say Windows 6.1 whatever the release needs`,
        notes,
      )
    }
    return passes(notes)
  },
}

/** Go 1.21 and later. */
const LATEST_NEED = '10.0'

/** Garbled or packed: a Go program, or perhaps one, of which no release is known. */
function isReleaseHidden({ facts }: CheckContext): boolean {
  if (facts.packed !== null) return true
  return facts.go !== null && goRelease(facts.go.version) === null
}

interface Need {
  readonly version: string
  readonly because: string
  readonly source: string
}

function needsOf({ facts, target }: CheckContext): Need[] {
  const needs: Need[] = []
  const { go, pe, macho } = facts
  if (target.os !== 'linux') {
    const lowest = lowestSystem(target.os, go?.version ?? null, facts.arch)
    if (lowest !== null) needs.push({ ...lowest, because: go!.version! })
  }
  const header = macho?.minOs ?? pe?.subsystemVersion ?? null
  if (header !== null && /^\d+(?:\.\d+)*$/.test(header)) {
    needs.push({ version: header, because: "the file's header", source: 'the file itself' })
  }
  return needs
}

function tooOld({ facts, target }: CheckContext, need: Need, system: TargetSystem): Finding {
  const name = target.os === 'darwin' ? 'macOS' : 'Windows'
  const args = {
    because: need.because,
    needed: target.os === 'darwin' ? `macOS ${need.version}` : windowsName(need.version),
    system: `${name} ${system.version}`,
    target: target.id,
    build: buildHint(facts),
  }
  return finding('system-too-old', 'error', args, [
    `${need.because} needs ${args.needed} (${need.source})`,
    `${target.id}: ${args.system}`,
  ])
}

/** Names that people know for the versions that headers and Go ask for. */
function windowsName(version: string): string {
  const names: Readonly<Record<string, string>> = {
    '10.0': 'Windows 10 or Server 2016',
    '6.3': 'Windows 8.1 or Server 2012 R2',
    '6.2': 'Windows 8 or Server 2012',
    '6.1': 'Windows 7 or Server 2008 R2',
  }
  return names[version] ?? `Windows ${version}`
}
