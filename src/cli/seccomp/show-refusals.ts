import type { Config } from '../../config/config.ts'
import type { Engine } from '../../engines/engine.ts'
import type { Attempt } from '../../protocol/messages.ts'
import type { Learnt } from '../../seccomp/learn.ts'
import { ociProfile, UNFILTERED } from '../../seccomp/oci-profile.ts'
import { compareAttempts, type Refusal } from '../../seccomp/proof.ts'
import type { Cell } from '../../targets/cell.ts'
import { cellRequest } from './smoke-cells.ts'

/** Those that the probe knows how to ask for without harm (probe/attempts_linux.go). */
const WITNESSES = [
  'ptrace',
  'mount',
  'bpf',
  'unshare',
  'setns',
  'keyctl',
  'perf_event_open',
  'io_uring_setup',
  'open_tree',
  'process_vm_readv',
] as const
const LIMIT_MS = 20_000

export interface RefusalRequest {
  readonly engine: Engine
  readonly arch: string
  readonly config: Config
  readonly binary: string
  readonly cell: Cell
  readonly learnt: Learnt
  readonly signal: AbortSignal
}

/**
 * What a cell answers to calls outside the profile, with it and with no filter. Only the probe runs in these cells; under the profile it does
 * with what every Go program needs. null = a cell could not be had.
 */
export async function showRefusals(request: RefusalRequest): Promise<readonly Refusal[] | null> {
  const allowed = new Set(request.learnt.allowed.map(({ name }) => name))
  const calls = WITNESSES.filter((name) => !allowed.has(name))
  const [unfiltered, filtered] = await Promise.all([
    attempts(request, calls, JSON.stringify(UNFILTERED)),
    attempts(request, calls, JSON.stringify(ociProfile(request.learnt, request.arch))),
  ])
  return unfiltered && filtered && compareAttempts(unfiltered, filtered)
}

async function attempts(
  { engine, config, binary, cell, signal }: RefusalRequest,
  calls: readonly string[],
  seccomp: string,
): Promise<readonly Attempt[] | null> {
  const steps = [{ step: { kind: 'attempts', id: 'attempts', calls }, startAs: 'child' } as const]
  const request = cellRequest(cell, { steps, timeoutMs: LIMIT_MS, binary, config, seccomp })
  const { attempts: answers } = await engine.runCell(request, signal)
  return answers ?? null
}
