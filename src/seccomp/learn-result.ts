import defaults from '../../matrix/engine-default-calls.json' with { type: 'json' }
import type { Learnt } from './learn.ts'
import type { OciProfile } from './oci-profile.ts'
import { proofHolds, type CellProof, type Refusal } from './proof.ts'

/** All that learning found out; what `portcullis learn-seccomp --json` writes. */
export interface LearnResult {
  readonly schema: 'portcullis-seccomp/1'
  readonly binary: { readonly name: string; readonly sha256: string; readonly platform: string }
  readonly engine: { readonly kind: string; readonly version: string }
  readonly cells: readonly LearnCell[]
  readonly learnt: Learnt
  /** Numbers that no table of this version has. */
  readonly nameless: readonly string[]
  readonly profile: OciProfile
  readonly share: DefaultShare
  readonly proofs: readonly CellProof[]
  /** null = could not be shown. */
  readonly refusals: readonly Refusal[] | null
}

export interface LearnCell {
  readonly id: string
  readonly target: string
  /** learnt: its cases passed and were traced. failed: they did not pass. untraced: ptrace was refused. left: not started, or lost. */
  readonly result: 'learnt' | 'failed' | 'untraced' | 'left'
  readonly calls: number
  readonly learntUnder: 'engine' | 'portcullis' | null
  /** Why it is not `learnt`. */
  readonly reason: string | null
}

/** Against the engine's default profile, in names of amd64. */
export interface DefaultShare {
  readonly engine: 'docker' | 'podman'
  readonly allowed: number
  readonly ofDefault: number
}

export function shareOfDefault({ allowed }: Pick<Learnt, 'allowed'>, engine: 'docker' | 'podman'): DefaultShare {
  return { engine, allowed: allowed.length, ofDefault: defaults[engine].calls.length }
}

/** 3: nothing was learnt. 1: something stands against the profile. */
export function learnExitCode({ cells, learnt, proofs, refusals }: LearnResult): 0 | 1 | 3 {
  if (learnt.denied.length > 0) return 1
  if (!cells.some(({ result }) => result === 'learnt')) return 3
  const failed = cells.some(({ result }) => result === 'failed')
  const open = refusals !== null && refusals.some(({ refused }) => !refused)
  return failed || open || !proofHolds(proofs) ? 1 : 0
}
