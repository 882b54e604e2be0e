import type { VersionNeeds } from '../binary/facts.ts'
import { finding, type Finding, type NeededNode } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { providesNode } from '../targets/provides-node.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'
import { hasLibrary } from './libraries.ts'
import { loaderPresence } from './loader-presence.ts'
import { reachedNoCode, stderrLines } from './output-lines.ts'

/** Symbol versions: the loader looks for each needed node by name in the library at hand. */
export const versions: Check = {
  id: 'versions',
  predict(context): CheckPrediction {
    const { facts, target } = context
    const presence = loaderPresence(facts, target)
    // musl's loader does not look at versions.
    if (facts.format !== 'elf' || presence === 'not-needed' || presence === 'missing') return passes()
    // The loader check has said so.
    if (target.libc.family === 'unknown') return passes()
    if (target.libc.family === 'musl') return passes()
    const answers = Object.entries(facts.versions)
      .filter(([library]) => hasLibrary(context, library) !== false)
      .map(([library, needs]) => answer(context, library, needs))
    const blocking = answers.flatMap(({ missing }) => missing)
    const weak = answers.flatMap(({ weakMissing }) => weakMissing)
    if (blocking.length > 0) return fails([...blocking, ...weak])
    const open = answers.flatMap((each) => each.open)
    if (open.length === 0) return passes(weak)
    return unclear(`whether ${target.id} provides ${open.slice(0, 3).join(', ')} is not known`, weak)
  },
  diagnose(outcome, context): readonly Finding[] {
    if (!reachedNoCode(outcome)) return []
    const found = stderrLines(outcome).flatMap((line) => {
      const [, path, version] = VERSION_NOT_FOUND.exec(line) ?? []
      return path === undefined || version === undefined ? [] : [{ library: path.split('/').at(-1)!, version, line }]
    })
    const libraries = [...new Set(found.map(({ library }) => library))]
    return libraries.map((library) => {
      const own = found.filter((each) => each.library === library)
      const names = [...new Set(own.map(({ version }) => version))]
      return tooOld(
        context,
        library,
        names,
        own.map(({ line }) => line),
      )
    })
  },
}

/** glibc: ``./x: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by ./x)`` */
const VERSION_NOT_FOUND = /: (\S{1,300}): version `([A-Za-z0-9_.+-]{1,100})' not found \(required by /

interface Answer {
  readonly missing: readonly Finding[]
  readonly weakMissing: readonly Finding[]
  /** Nodes that nothing is known of. */
  readonly open: readonly string[]
}

function answer(context: CheckContext, library: string, needs: VersionNeeds): Answer {
  const wanted = Object.keys(needs.symbols).filter((node) => !needs.weak.includes(node))
  const missing = wanted.filter((node) => provides(context, node) === false)
  // Whether the library is there at all is open already, and said by the libraries check.
  const open = hasLibrary(context, library) === null ? [] : wanted.filter((node) => provides(context, node) === null)
  const weak = needs.weak.filter((node) => provides(context, node) === false)
  const { target } = context
  return {
    missing: missing.length === 0 ? [] : [tooOld(context, library, missing, [])],
    weakMissing:
      weak.length === 0
        ? []
        : [finding('weak-version-missing', 'warning', { library, versions: weak, target: target.id })],
    open,
  }
}

function provides({ facts, target }: CheckContext, node: string): boolean | null {
  const nodes = target.libc.nodes?.[facts.arch]
  // Bound to one build of glibc: nothing but that very build has the node's symbols for sure.
  if (nodes === undefined || node === 'GLIBC_PRIVATE') return null
  // A library the binary brings along in its run path may be newer than the target's.
  const brought = !node.startsWith('GLIBC_') && facts.rpath.length + facts.runpath.length > 0
  return brought ? null : providesNode(nodes, facts.arch, node)
}

function tooOld(context: CheckContext, library: string, names: readonly string[], seen: readonly string[]): Finding {
  const { facts, target } = context
  const needs = facts.versions[library]
  const needed: NeededNode[] = [...names]
    .sort(byVersionDown)
    .map((version) => ({ version, symbols: needs?.symbols[version] ?? [] }))
  const build = buildHint(facts)
  const evidence = [...needed.slice(0, 8).map((node) => nodeLine(library, node)), ...seen.slice(0, 20)]
  if (needed[0]!.version.startsWith('GLIBC_')) {
    const provided = target.libc.version ?? 'an older glibc'
    const args = { library, needed, provided, target: target.id, build }
    return finding('glibc-too-old', 'error', args, [...evidence, `${target.id}: glibc ${provided}`])
  }
  const provided = highest(context, needed[0]!.version)
  const args = { library, needed, provided, target: target.id, build }
  return finding('library-too-old', 'error', args, [...evidence, `${target.id}: ${provided ?? 'not known'}`])
}

function nodeLine(library: string, { version, symbols }: NeededNode): string {
  const shown = symbols.slice(0, 6).join(', ')
  return `${version} of ${library}${shown === '' ? '' : `, for ${shown}${symbols.length > 6 ? ', ...' : ''}`}`
}

/** The target's highest node of the same prefix. */
function highest({ facts, target }: CheckContext, node: string): string | null {
  const prefix = node.slice(0, node.indexOf('_'))
  const version = target.libc.nodes?.[facts.arch]?.max[prefix]
  return version === undefined ? null : `${prefix}_${version}`
}

/** Highest first; markers, which are no numbers, last. */
function byVersionDown(a: string, b: string): number {
  const left = versionOf(a)
  const right = versionOf(b)
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0)
  return compareVersions(right, left)
}

function versionOf(node: string): string | null {
  return /^[A-Z]+_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? null
}
