import { listText } from './quantity-text.ts'
import type { ReportBinary } from '../report.ts'

/** What is special to Windows and macOS binaries, the signature, and what the program was seen to ask of its system. Text is raw. */
export function systemRows({ pe, macho, signature, marks }: ReportBinary): [label: string, text: string][] {
  const rows: [string, string][] = []
  if (pe !== null) rows.push(...peRows(pe))
  if (macho !== null) rows.push(...machoRows(macho))
  if (signature !== null) {
    const kind = SIGNATURES[signature.kind]
    const { signer } = signature
    const words = signer === null ? kind : signer.startsWith(kind) ? signer : `${kind}, ${signer}`
    rows.push(['signature', `${words} (not verified)`])
  } else if (pe !== null || macho !== null) rows.push(['signature', 'none'])
  if (marks !== null && marks.length > 0) rows.push(['code for', markWords(marks).join(', ')])
  return rows
}

function peRows(pe: NonNullable<ReportBinary['pe']>): [string, string][] {
  const on = [
    [pe.highEntropyAslr ? 'ASLR with 64 bits' : 'ASLR', pe.aslr],
    ['DEP', pe.dep],
    ['control flow guard', pe.controlFlowGuard],
    ['signature enforced', pe.forceIntegrity],
  ] as const
  const rows: [string, string][] = [
    ['subsystem', `${pe.subsystem} ${pe.subsystemVersion}`],
    [
      'protections',
      on
        .filter(([, has]) => has)
        .map(([name]) => name)
        .join(', ') || 'none',
    ],
  ]
  if (pe.delayLoaded.length > 0) rows.push(['loads late', listText(pe.delayLoaded, 8)])
  return rows
}

function machoRows(macho: NonNullable<ReportBinary['macho']>): [string, string][] {
  const rows: [string, string][] = []
  if (macho.platform !== null) {
    rows.push([
      'system',
      `${PLATFORMS[macho.platform] ?? macho.platform}${macho.minOs === null ? '' : ` ${macho.minOs} or later`}`,
    ])
  }
  if (macho.architectures.length > 1)
    rows.push(['universal', `${macho.architectures.join(', ')}; facts are of the first`])
  if (macho.weakLibraries.length > 0) rows.push(['starts without', listText(macho.weakLibraries, 8)])
  if (macho.hardenedRuntime !== null) rows.push(['hardened runtime', macho.hardenedRuntime ? 'yes' : 'no'])
  if (macho.entitlements !== null) rows.push(['entitlements', listText(macho.entitlements, 8)])
  return rows
}

/** Where names are looked up without C, that says it all. */
function markWords(marks: readonly string[]): string[] {
  const pure: Readonly<Record<string, string>> = { 'name-lookup': 'netgo', 'current-user': 'osusergo' }
  return marks.filter((mark) => !marks.includes(pure[mark] ?? '')).map((mark) => MARKS[mark] ?? mark)
}

const PLATFORMS: Readonly<Record<string, string>> = { macos: 'macOS', ios: 'iOS', tvos: 'tvOS', watchos: 'watchOS' }

const SIGNATURES: Readonly<Record<NonNullable<ReportBinary['signature']>['kind'], string>> = {
  authenticode: 'Authenticode',
  linker: 'ad hoc, by the linker',
  'ad-hoc': 'ad hoc',
  'developer-id': 'Developer ID',
  apple: 'Apple',
  certificate: 'by a certificate',
}

const MARKS: Readonly<Record<string, string>> = {
  'embedded-tzdata': 'time zones of its own',
  'load-location': 'time zones by name',
  'fallback-roots': 'root certificates of its own',
  'system-roots': "the system's root certificates",
  'current-user': 'the current user',
  osusergo: 'users in pure Go',
  'temporary-files': 'temporary files',
  'home-directory': 'the home directory',
  'name-lookup': 'host names',
  netgo: 'host names in pure Go',
  plugin: 'Go plugins',
}
