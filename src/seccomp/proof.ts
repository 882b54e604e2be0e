import type { Attempt } from '../protocol/messages.ts'

/** What the smoke cases did under the learnt profile in one cell. */
export interface CellProof {
  readonly cell: string
  readonly target: string
  readonly cases: readonly ProofCase[]
}

export interface ProofCase {
  readonly name: string
  /** `exact`: the engine started the binary under the profile alone. `with-probe`: the probe did, under the profile and its own calls. */
  readonly under: 'exact' | 'with-probe'
  readonly runs: number
  readonly passed: number
  /** Of the first run that did not pass. */
  readonly problem: string | null
}

/** A call outside the profile, made with nonsense for arguments: with the profile, and where nothing is filtered. */
export interface Refusal {
  readonly call: string
  /** Errno names; null = it succeeded. */
  readonly unfiltered: string | null
  readonly filtered: string | null
  /** The profile's doing: EPERM or ENOSYS under it, and something else without. */
  readonly refused: boolean
}

/** Calls that both cells answered, in their order. */
export function compareAttempts(unfiltered: readonly Attempt[], filtered: readonly Attempt[]): Refusal[] {
  return unfiltered.flatMap(({ call, errno }) => {
    const under = filtered.find((each) => each.call === call)
    if (!under) return []
    const refused = under.errno !== errno && (under.errno === 'EPERM' || under.errno === 'ENOSYS')
    return [{ call, unfiltered: errno, filtered: under.errno, refused }]
  })
}

export function proofHolds(proofs: readonly CellProof[]): boolean {
  const cases = proofs.flatMap((proof) => proof.cases)
  return cases.length > 0 && cases.every(({ runs, passed }) => passed === runs)
}
