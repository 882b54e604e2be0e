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
  /** Recipe of the stand-in that took the image's place; null = the image itself, or none. */
  readonly standIn: string | null
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

export interface LearnVerdict {
  /** 3: nothing was learnt. 1: something stands against the profile. */
  readonly exitCode: 0 | 1 | 3
  readonly reason: string
}

export function learnVerdict({ cells, learnt, proofs, refusals }: LearnResult): LearnVerdict {
  const against = (reason: string): LearnVerdict => ({ exitCode: 1, reason })
  if (learnt.denied.length > 0) return against('denied system calls were made')
  if (!cells.some(({ result }) => result === 'learnt')) return { exitCode: 3, reason: 'nothing could be learnt' }
  if (cells.some(({ result }) => result === 'failed')) return against('smoke cases fail without the profile')
  if (!proofHolds(proofs)) return against('smoke cases fail under the profile')
  if (refusals?.some(({ refused }) => !refused)) return against('calls outside it are not refused')
  return { exitCode: 0, reason: 'learnt and proved' }
}
