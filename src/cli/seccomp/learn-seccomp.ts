import { basename } from 'node:path'
import type { BinaryFacts } from '../../binary/facts.ts'
import type { Config } from '../../config/config.ts'
import type { Engine } from '../../engines/engine.ts'
import { EngineUnavailableError, UsageError } from '../../errors.ts'
import type { RunPorts } from '../../run/ports.ts'
import { readSubject, type Subject } from '../../run/subject.ts'
import { learn } from '../../seccomp/learn.ts'
import { shareOfDefault, type LearnCell, type LearnResult } from '../../seccomp/learn-result.ts'
import { ociProfile } from '../../seccomp/oci-profile.ts'
import type { CellProof } from '../../seccomp/proof.ts'
import { seenCalls } from '../../seccomp/seen-calls.ts'
import { proveProfile } from './prove-profile.ts'
import { showRefusals } from './show-refusals.ts'
import { planSmoke, type SmokeCells } from './smoke-cells.ts'
import { traceCells, type TracedCell } from './trace-cells.ts'
import { reasonText } from '../../verdict/reason-text.ts'

export interface LearnOptions {
  readonly binary: string
  readonly config: Config
  /** Names of calls that are never allowed. */
  readonly deny: ReadonlySet<string>
  /** Times that every case is run under the profile in each cell. */
  readonly runs: number
}

export interface LearnPorts extends Pick<RunPorts, 'openSource' | 'sha256' | 'openEngine' | 'probe' | 'signal'> {
  onTraced(cell: TracedCell): void
  onProved(proof: CellProof): void
}

/** Traces the smoke cases, makes the profile, and proves it. Rejects for wrong input and where there is no engine. */
export async function learnSeccomp(options: LearnOptions, ports: LearnPorts): Promise<LearnResult> {
  const { config } = options
  const subject = readSubject(options.binary, ports)
  const { facts } = subject
  if (facts.os !== 'linux') {
    throw new UsageError(`${JSON.stringify(options.binary)} is a program for ${facts.os}`, {
      hint: 'seccomp is of Linux: name a Linux binary.',
    })
  }
  if (config.engine === 'none') {
    throw new UsageError('system calls are learnt from runs, and --engine none starts nothing', {
      hint: 'Leave it out, or use --engine docker or --engine podman.',
    })
  }
  await using engine = await ports.openEngine(config.engine)
  const { kind } = engine.description
  if (kind !== 'docker' && kind !== 'podman') {
    throw new EngineUnavailableError(`${kind} is no engine of containers`, {
      hint: 'Profiles are learnt and proved in containers: use Docker or Podman.',
    })
  }
  return await learnOn(engine, kind, subject, options, ports)
}

async function learnOn(
  engine: Engine,
  kind: 'docker' | 'podman',
  subject: Subject,
  { config, deny, runs }: LearnOptions,
  ports: LearnPorts,
): Promise<LearnResult> {
  const { facts, path, identity } = subject
  const name = basename(path)
  const { description } = engine
  const probePath = ports.probe({ os: description.os, arch: description.arch })
  probePath.catch(() => undefined)
  const planned = planSmoke(facts, config, engine)
  // Rejects where the cells will say why, too.
  engine.prepare({ binaries: [{ hostPath: path, cellName: name, identity }], probePath }).catch(() => undefined)
  const shared = { engine, facts, config, binary: name, signal: ports.signal }
  const traced = await traceCells({ ...shared, cells: planned.cells, onTraced: (cell) => ports.onTraced(cell) })
  const good = traced.filter((cell) => resultOf(cell) === 'learnt')
  const seen = seenCalls(good.map(tracesOf))
  // Also of cells that failed: what is denied counts wherever it was seen.
  const denied = seenCalls(traced.map(tracesOf)).calls.filter(({ name: call }) => deny.has(call))
  const learnt = { ...learn(seen.calls, learnSubject(facts), deny), denied }
  const proving = { ...shared, cells: good, learnt, runs, onProved: (proof: CellProof) => ports.onProved(proof) }
  const proofs = await proveProfile(proving)
  const [first] = good
  const refusals = first ? await showRefusals({ ...shared, arch: facts.arch, cell: first.cell, learnt }) : null
  return {
    schema: 'portcullis-seccomp/1',
    binary: { name, sha256: await subject.sha256(), platform: `${facts.os}/${facts.arch}` },
    engine: { kind: description.kind, version: description.version },
    cells: learnCells(planned, traced),
    learnt,
    nameless: seen.nameless,
    profile: ociProfile(learnt, facts.arch),
    share: shareOfDefault(learnt, kind),
    proofs,
    refusals,
  }
}

function tracesOf({ cell, observation }: TracedCell) {
  return { cell: cell.id, traces: observation.traces ?? [] }
}

function learnSubject({ arch, linkage, go }: BinaryFacts) {
  return { arch, linkage, cgo: go?.cgo ?? null }
}

function learnCells({ left }: SmokeCells, traced: readonly TracedCell[]): LearnCell[] {
  return [
    ...traced.map(learnCell),
    ...left.map(({ cell, reason }): LearnCell => {
      return { id: cell.id, target: cell.target.id, standIn: null, result: 'left', calls: 0, learntUnder: null, reason }
    }),
  ]
}

function learnCell(traced: TracedCell): LearnCell {
  const { cell, observation, judgement, learntUnder, refused } = traced
  const result = resultOf(traced)
  const names = new Set(observation.traces?.flatMap(({ calls }) => calls.map(({ abi, number }) => `${abi} ${number}`)))
  const standIn = observation.image?.standIn ?? null
  const shared = { id: cell.id, target: cell.target.id, standIn, result, calls: names.size }
  if (result === 'learnt') return { ...shared, learntUnder, reason: null }
  const whyUntraced =
    refused === null ? 'no calls came back' : `ptrace is refused there (${refused}), by more than seccomp`
  const reason = result === 'untraced' ? whyUntraced : reasonText(judgement)
  return { ...shared, learntUnder: null, reason }
}

function resultOf({ judgement, refused, observation }: TracedCell): LearnCell['result'] {
  if (judgement.outcome === 'fail') return 'failed'
  if (judgement.outcome !== 'pass' && judgement.outcome !== 'warn') return 'left'
  const traced = observation.traces?.some(({ calls }) => calls.length > 0) ?? false
  return refused === null && traced ? 'learnt' : 'untraced'
}
