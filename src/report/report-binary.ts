import type { BinaryFacts, GoFacts, GoModule, MachoFacts } from '../binary/facts.ts'
import type { ReportBinary } from './report.ts'

/** Everything of the facts that readers of a report need; the long list of imports stays out. */
export function reportBinary(path: string, sha256: string, facts: BinaryFacts): ReportBinary {
  return {
    path,
    sha256,
    sizeBytes: facts.sizeBytes,
    format: facts.format,
    os: facts.os,
    arch: facts.arch,
    kind: facts.kind,
    linkage: facts.linkage,
    libc: facts.libc,
    interpreter: facts.interpreter,
    needed: [...facts.needed],
    rpath: [...facts.rpath],
    runpath: [...facts.runpath],
    versions: reportVersions(facts),
    cpuLevel: facts.cpuLevel,
    abiNoteKernel: facts.abiNoteKernel,
    go: facts.go && reportGo(facts.go),
    gccgo: facts.gccgo,
    packed: facts.packed && { ...facts.packed },
    cgoPackages: facts.cgoPackages && [...facts.cgoPackages],
    hardening: { ...facts.hardening },
    marks: facts.marks && [...facts.marks],
    pe: facts.pe && { ...facts.pe, delayLoaded: [...facts.pe.delayLoaded] },
    macho: facts.macho && reportMacho(facts.macho),
    signature: facts.signature && { ...facts.signature },
    warnings: [...facts.warnings],
  }
}

function reportMacho(macho: MachoFacts): ReportBinary['macho'] {
  return {
    ...macho,
    architectures: [...macho.architectures],
    weakLibraries: [...macho.weakLibraries],
    entitlements: macho.entitlements && [...macho.entitlements],
  }
}

function reportVersions({ versions }: BinaryFacts): ReportBinary['versions'] {
  const entries = Object.entries(versions).map(([library, { floor, symbols, weak }]) => {
    const byNode = Object.entries(symbols).map(([node, names]): [string, string[]] => [node, [...names]])
    const needs = { floor, symbols: Object.fromEntries(byNode), weak: [...weak] }
    return [library, needs] as const
  })
  return Object.fromEntries(entries)
}

function reportGo({ version, path, module, cgo, settings, deps }: GoFacts): ReportBinary['go'] {
  return {
    version,
    path,
    module: module && reportModule(module),
    cgo,
    settings: { ...settings },
    deps: deps.map(reportModule),
  }
}

function reportModule({ path, version, replacedBy }: GoModule): GoModule {
  return { path, version, replacedBy }
}
