import type { ReportCell, ReportFinding } from '../report.ts'

interface Alert {
  readonly finding: ReportFinding
  /** null: of the gate. */
  readonly cell: ReportCell | null
}

/**
 * `primaryLocationLineHash`, the one fingerprint by which code scanning recognises an alert. It is made from cell, finding and
 * smoke case, so that it outlives a new build; nothing that changes with each build or run goes in. As GitHub writes them: a
 * hash, and a number for what is alike.
 */
export function alertFingerprints(alerts: readonly Alert[]): string[] {
  const seen = new Map<string, number>()
  return alerts.map(({ finding, cell }) => {
    const { step = null } = finding.args
    const hash = fnv1a(JSON.stringify([cell?.id ?? null, finding.id, step]))
    const number = (seen.get(hash) ?? 0) + 1
    seen.set(hash, number)
    return `${hash}:${number}`
  })
}

/** FNV-1a of 64 bits, in hex: tells apart, and protects nothing. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
