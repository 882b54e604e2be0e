import stubs from '../../matrix/cgo-stubs.json' with { type: 'json' }
import type { BinaryFacts } from '../binary/facts.ts'
import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { passes } from './check-prediction.ts'
import { outputLines } from './output-lines.ts'

/** A module that builds without cgo and then does nothing but refuse. */
interface Stub {
  readonly module: string
  /** `database driver`, as people call what is missing. */
  readonly what: string
  /** The root package of the module is the stub, so that the module among the dependencies is proof. */
  readonly isRoot: boolean
  /** GOOS words on which it does without C. */
  readonly notOn?: readonly string[]
  /** What it says when it is used. */
  readonly words: string | null
  /** Text that a line has besides the words. */
  readonly seenIn: string
}

/** Modules whose build without cgo is a stub: by the build info before anything runs, by the program's own words afterwards. */
export const cgoStubs: Check = {
  id: 'cgo-stubs',
  predict({ facts }): CheckPrediction {
    return passes(
      linkedStubs(facts).map(({ module, what }) =>
        finding('cgo-stub', 'warning', { step: null, module, what, build: buildHint(facts) }, [
          `build info: ${module} ${versionOf(facts, module)}`.trimEnd(),
          'build info: CGO_ENABLED=0',
        ]),
      ),
    )
  },
  diagnose(outcome, { facts }): readonly Finding[] {
    if (outcome.startError !== null) return []
    const line = outputLines(outcome).find((each) => REFUSES.test(each) || ofStub(each) !== null)
    if (line === undefined) return []
    // Forks keep the words of what they were forked from.
    const linked = linkedStubs(facts)
    const known = linked.length === 1 ? linked[0]! : ofStub(line)
    const args = {
      step: outcome.step,
      module: known?.module ?? null,
      what: known?.what ?? null,
      build: buildHint(facts),
    }
    return [finding('cgo-stub', 'error', args, [line])]
  },
}

const STUBS: readonly Stub[] = stubs.modules
/** What authors write into such builds, whatever the module. */
const REFUSES =
  /\bcompiled with 'CGO_ENABLED=0'|\brequires cgo to work\b|\bcannot use when CGO_ENABLED=0|\bgo-systemd built with CGO disabled\b/

/** By the module's words: on a line that several modules would write, the module is not known. */
function ofStub(line: string): Stub | null {
  return STUBS.find(({ words, seenIn }) => words !== null && line.includes(words) && line.includes(seenIn)) ?? null
}

function linkedStubs({ go, os, cgoPackages }: BinaryFacts): readonly Stub[] {
  // Where the setting is not recorded, functions tell whether any C code is in.
  const withoutC = go?.cgo === false || (go?.cgo === null && cgoPackages?.length === 0)
  if (go == null || !withoutC) return []
  const modules = new Set(go.deps.filter(({ replacedBy }) => replacedBy === null).map(({ path }) => path))
  return STUBS.filter(({ module, isRoot, notOn }) => isRoot && modules.has(module) && notOn?.includes(os) !== true)
}

function versionOf({ go }: BinaryFacts, module: string): string {
  return go?.deps.find(({ path }) => path === module)?.version ?? ''
}
