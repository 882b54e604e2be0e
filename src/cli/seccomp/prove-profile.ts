import type { BinaryFacts } from '../../binary/facts.ts'
import { smokeSteps } from '../../checks/smoke.ts'
import type { Config } from '../../config/config.ts'
import type { SmokeCase } from '../../config/smoke-case.ts'
import type { Engine } from '../../engines/engine.ts'
import type { CellStep } from '../../protocol/job.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { forEachSideBySide } from '../../run/side-by-side.ts'
import type { Learnt } from '../../seccomp/learn.ts'
import { ociProfile } from '../../seccomp/oci-profile.ts'
import { withProbeCalls } from '../../seccomp/probe-calls.ts'
import type { CellProof, ProofCase } from '../../seccomp/proof.ts'
import { judge, cellRequest, type PlannedSmoke } from './smoke-cells.ts'
import { reasonText } from '../../verdict/reason-text.ts'

export interface ProveRequest {
  readonly engine: Engine
  readonly facts: BinaryFacts
  readonly config: Config
  readonly binary: string
  readonly cells: readonly PlannedSmoke[]
  readonly learnt: Learnt
  /** Times that every case is run under the profile in each cell. */
  readonly runs: number
  readonly signal: AbortSignal
  readonly onProved: (proof: CellProof) => void
}

/** Runs the smoke cases again in each cell, with the engine applying the learnt profile. */
export async function proveProfile(request: ProveRequest): Promise<readonly CellProof[]> {
  const { engine, config, cells } = request
  const proofs = new Map<PlannedSmoke, CellProof>()
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2))
  await forEachSideBySide(cells, sideBySide, async (planned) => {
    const proof = await proveCell(request, planned)
    proofs.set(planned, proof)
    request.onProved(proof)
  })
  return cells.map((cell) => proofs.get(cell)!)
}

async function proveCell(request: ProveRequest, planned: PlannedSmoke): Promise<CellProof> {
  const cases: ProofCase[] = []
  for (const smoke of request.config.smoke) cases.push(await proveCase(request, planned, smoke))
  return { cell: planned.cell.id, target: planned.cell.target.id, cases }
}

/**
 * Under exactly the learnt profile only the binary itself can run, started by the engine as PID 1. What cannot be started so (standard
 * input), or fails as PID 1 without the profile as well, is run by the probe under the profile and the probe's own calls.
 */
async function proveCase(request: ProveRequest, planned: PlannedSmoke, smoke: SmokeCase): Promise<ProofCase> {
  const exact = JSON.stringify(ociProfile(request.learnt, request.facts.arch))
  const alone = smoke.stdin === null && (await asPid1(request, planned, smoke, null)).passed
  const seccomp = alone ? exact : JSON.stringify(ociProfile(withProbeCalls(request.learnt), request.facts.arch))
  let passed = 0
  let problem: string | null = null
  for (let run = 0; run < request.runs && !request.signal.aborted; run += 1) {
    const result = alone
      ? await asPid1(request, planned, smoke, seccomp)
      : await once(request, planned, smoke, 'child', seccomp)
    if (result.passed) passed += 1
    else problem ??= result.problem
  }
  return { name: smoke.name, under: alone ? 'exact' : 'with-probe', runs: request.runs, passed, problem }
}

interface OnceResult {
  readonly passed: boolean
  readonly problem: string | null
}

async function asPid1(
  request: ProveRequest,
  planned: PlannedSmoke,
  smoke: SmokeCase,
  seccomp: string | null,
): Promise<OnceResult> {
  return await once(request, planned, smoke, 'pid1', seccomp)
}

async function once(
  { engine, facts, config, binary, signal }: ProveRequest,
  planned: PlannedSmoke,
  smoke: SmokeCase,
  startAs: CellStep['startAs'],
  seccomp: string | null,
): Promise<OnceResult> {
  const steps = smokeSteps([{ ...smoke, startAs }])
  const run = { steps, timeoutMs: config.cellTimeoutMs, binary, config }
  const observation: CellObservation = await engine.runCell(
    cellRequest(planned.cell, { ...run, ...(seccomp !== null && { seccomp }) }),
    signal,
  )
  const judgement = judge(planned, facts, { smoke: [{ ...smoke, startAs }], policy: config.policy }, observation)
  const passed = judgement.steps[0]?.result === 'pass' && judgement.outcome !== 'unknown'
  return { passed, problem: passed ? null : (reasonText(judgement) ?? 'it did not pass') }
}
