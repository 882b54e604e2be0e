import { lowestSystem } from '../checks/go-requirements.ts'
import type { Report, ReportBinary, ReportCell } from '../report/report.ts'
import { safeJson } from '../report/formats/safe-json.ts'
import { testResult, testSubjects } from '../report/formats/test-result.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import {
  PLATFORM_SCHEMA,
  STATEMENT,
  TEST_RESULT,
  type PlatformNeeds,
  type PlatformSignature,
  type ProvenCell,
} from './platform-signature.ts'

/** `platform-signature.json` of a report. */
export function renderSignature(report: Report, folder: string | null = null): string {
  return safeJson(makeSignature(report, folder))
}

export function makeSignature(report: Report, folder: string | null = null): PlatformSignature {
  return {
    _type: STATEMENT,
    subject: testSubjects(report, folder),
    predicateType: TEST_RESULT,
    predicate: {
      ...testResult(report),
      platform: {
        schema: PLATFORM_SCHEMA,
        tool: report.tool,
        madeAt: report.startedAt,
        binaries: report.binaries.map((binary) => {
          const cells = report.cells.filter((cell) => cell.binary === binary.sha256 && isProof(cell))
          return { sha256: binary.sha256, needs: needsOf(binary, cells), proven: cells.map(provenCell) }
        }),
      },
    },
  }
}

/** It ran, and did what was expected of it. */
function isProof({ outcome, basis }: ReportCell): boolean {
  return basis === 'observation' && (outcome === 'pass' || outcome === 'warn')
}

function needsOf(binary: ReportBinary, cells: readonly ReportCell[]): PlatformNeeds {
  const steps = cells.flatMap((cell) => cell.steps)
  return {
    os: binary.os,
    arch: binary.arch,
    system: systemNeed(binary),
    cpuLevel: cpuNeed(binary),
    libc: binary.libc,
    interpreter: binary.interpreter,
    libraries: libraries(binary),
    peak: {
      openFiles: most(steps.map(({ peakOpenFiles }) => peakOpenFiles)),
      threads: most(steps.map(({ peakThreads }) => peakThreads)),
      memoryBytes: most(steps.map(({ peakMemoryBytes }) => peakMemoryBytes)),
    },
  }
}

function systemNeed({ os, arch, go, abiNoteKernel }: ReportBinary): PlatformNeeds['system'] {
  if (os !== 'linux' && os !== 'windows' && os !== 'darwin') return null
  const version = go?.version ?? null
  const lowest = lowestSystem(os, version, arch)
  const needs = [
    ...(lowest === null ? [] : [{ version: lowest.version, because: version! }]),
    ...(abiNoteKernel === null ? [] : [{ version: abiNoteKernel, because: 'ABI note' }]),
  ].filter((need) => /^\d+(\.\d+)*$/.test(need.version))
  return needs.sort((a, b) => compareVersions(b.version, a.version))[0] ?? null
}

function cpuNeed({ arch, cpuLevel, go }: ReportBinary): PlatformNeeds['cpuLevel'] {
  if (arch !== 'amd64') return null
  const built = /^v([1-4])/.exec(go?.settings['GOAMD64'] ?? '')?.[1]
  const levels = [cpuLevel ?? 0, built === undefined ? 0 : Number(built)]
  return Math.max(...levels) || null
}

function libraries({ needed, versions }: ReportBinary): PlatformNeeds['libraries'] {
  return needed.map((name) => {
    const { symbols = {}, weak = [] } = versions[name] ?? {}
    return { name, versions: Object.keys(symbols).filter((node) => !weak.includes(node)) }
  })
}

function provenCell({ id, target, image, facts }: ReportCell): ProvenCell {
  const number = (key: string): number | null => {
    const value = facts?.[key]
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
  }
  const word = (key: string): string | null => {
    const value = facts?.[key]
    return typeof value === 'string' ? value.slice(0, 1_000) : null
  }
  const { family, version } = target.libc
  return {
    id,
    target: target.id,
    standIn: image?.standIn ?? null,
    libc: version === null ? family : `${family} ${version}`,
    kernel: word('kernel'),
    cpuLevel: number('cpuLevel'),
    clockSource: word('clockSource'),
    openFilesLimit: number('openFilesLimit'),
    pidsLimit: number('pidsLimit'),
    memoryLimitBytes: number('memoryLimitBytes'),
  }
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.max(...known)
}
