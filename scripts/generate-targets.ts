import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from '../src/targets/compare-versions.ts'

/**
 * Writes matrix/version-nodes.json from a checkout of mayeut/pep600_compliance, which reads the version nodes out of each
 * distribution's libraries: `node scripts/generate-targets.ts PATH/TO/pep600_compliance COMMIT`. Review the diff.
 */
const GOARCH: Record<string, string> = {
  x86_64: 'amd64',
  i686: '386',
  aarch64: 'arm64',
  armv7l: 'arm',
  ppc64le: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
  loongarch64: 'loong64',
}
/** centos:7 itself is no longer probed; manylinux2014 is built on it. */
const PROBED_AS: Record<string, string> = { 'centos-7': 'manylinux-2014' }
/** Younger than the probe: markers that a stable release got by an update, read from the package named. */
const ADDED_SINCE: Record<string, { from: string; markers: Record<string, string[]> }> = {
  'debian-13': {
    from: 'libc6 2.41-12+deb13u4',
    markers: {
      amd64: ['GLIBC_ABI_DT_X86_64_PLT', 'GLIBC_ABI_GNU2_TLS'],
      '386': ['GLIBC_ABI_GNU2_TLS', 'GLIBC_ABI_GNU_TLS'],
    },
  },
}
const PREFIXES = ['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC', 'ZLIB']

interface Probe {
  readonly glibc_version: string
  readonly symbols: Readonly<Record<string, readonly string[]>>
}

interface Nodes {
  readonly max: Record<string, string>
  readonly markers: string[]
}

const [checkout, commit] = process.argv.slice(2)
if (checkout === undefined || commit === undefined) {
  console.error('usage: node scripts/generate-targets.ts PATH/TO/pep600_compliance COMMIT')
  process.exit(2)
}
const targets = JSON.parse(readFileSync('matrix/targets.json', 'utf8')) as { libc: { nodes: string | null } }[]
const names = [...new Set(targets.map((target) => target.libc.nodes).filter((name) => name !== null))].sort()
const probes = new Map(names.map((name) => [name, readProbes(PROBED_AS[name] ?? name)]))
const known = knownNodes([...probes.values()])
const distributions = Object.fromEntries(
  [...probes].map(([name, byArch]) => [
    name,
    Object.fromEntries([...byArch].map(([goarch, probe]) => [goarch, nodesOf(name, goarch, probe)])),
  ]),
)
const added = Object.entries(ADDED_SINCE).map(([name, { from }]) => `; ${name} markers also from ${from}`)
const source = `mayeut/pep600_compliance ${commit}, cache/${added.join('')}`
writeFileSync('matrix/version-nodes.json', layOut({ source, known, distributions }))

function readProbes(name: string): Map<string, Probe> {
  const found = new Map<string, Probe>()
  for (const arch of readdirSync(join(checkout!, 'cache')).sort()) {
    const path = join(checkout!, 'cache', arch, `${name}.json`)
    if (GOARCH[arch] !== undefined && existsSync(path)) {
      found.set(GOARCH[arch], JSON.parse(readFileSync(path, 'utf8')) as Probe)
    }
  }
  if (found.size === 0) throw new Error(`nothing in ${checkout}/cache for ${name}`)
  return found
}

/** GOARCH -> prefix -> every numeric node that any of the distributions has. */
function knownNodes(all: readonly Map<string, Probe>[]): Record<string, Record<string, string[]>> {
  const union: Record<string, Record<string, string[]>> = {}
  for (const goarch of [...new Set(all.flatMap((byArch) => [...byArch.keys()]))].sort()) {
    union[goarch] = {}
    for (const prefix of PREFIXES) {
      const nodes = all.flatMap((byArch) => numbers(byArch.get(goarch)?.symbols[prefix] ?? []))
      if (nodes.length > 0) union[goarch][prefix] = [...new Set(nodes)].sort(compareVersions)
    }
  }
  return union
}

function nodesOf(name: string, goarch: string, probe: Probe): Nodes {
  const max: Record<string, string> = {}
  const markers: string[] = []
  for (const prefix of PREFIXES) {
    const nodes = probe.symbols[prefix] ?? []
    // RHEL 7's glibc 2.17 on aarch64 has a GLIBC_2.18 of its own: an odd extra, not the level.
    const level = (node: string) => prefix !== 'GLIBC' || compareVersions(node, probe.glibc_version) <= 0
    const top = numbers(nodes).filter(level).sort(compareVersions).at(-1)
    if (top === undefined) continue
    max[prefix] = top
    const implied = known[goarch]![prefix]!.filter((node) => compareVersions(node, top) <= 0)
    const lacking = implied.filter((node) => !nodes.includes(node))
    if (lacking.length > 0)
      throw new Error(`${name} ${goarch} lacks ${prefix}_${lacking[0]}: the form max + markers does not hold`)
    markers.push(...nodes.filter((node) => !implied.includes(node)).map((node) => `${prefix}_${node}`))
  }
  markers.push(...(ADDED_SINCE[name]?.markers[goarch] ?? []))
  return { max, markers: [...new Set(markers)].sort() }
}

function numbers(nodes: readonly string[]): string[] {
  return nodes.filter((node) => /^\d/.test(node))
}

/** One line per distribution and architecture, so that a change is one line of diff. */
function layOut(data: { source: string; known: object; distributions: object }): string {
  const { source, known, distributions } = data
  return `{\n  "source": ${JSON.stringify(source)},\n  "known": {\n${table(known)}\n  },\n  "distributions": {\n${table(distributions)}\n  }\n}\n`
}

function table(rows: object): string {
  return Object.entries(rows)
    .map(([name, row]) => `    ${JSON.stringify(name)}: {\n${lines(row as object)}\n    }`)
    .join(',\n')
}

function lines(row: object): string {
  return Object.entries(row)
    .map(([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')
}
