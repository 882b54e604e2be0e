import type { FindingArgs, FindingId, Finding } from './findings.ts'

/** All English about findings. A finding without an entry does not compile; a test asks for its page in docs/findings/. */
export interface FindingInfo<Id extends FindingId> {
  readonly title: string
  /** Keeps the binary from reaching its own code, so the observation is `fails`. */
  readonly blocksStart: boolean
  message(args: FindingArgs[Id]): string
  /** null = nothing to do about it. */
  remedy(args: FindingArgs[Id]): Remedy | null
}

export interface Remedy {
  /** One or two sentences. */
  readonly text: string
  /** To paste into a shell or workflow; null = no command does it. */
  readonly command: string | null
}

/** A finding with its words, as reports carry it. */
export interface FindingText {
  readonly title: string
  readonly message: string
  readonly remedy: Remedy | null
}

export function describe(finding: Finding): FindingText {
  const info: FindingInfo<FindingId> = CATALOGUE[finding.id]
  const args = finding.args as never
  return { title: info.title, message: info.message(args), remedy: info.remedy(args) }
}

export const CATALOGUE: { readonly [Id in FindingId]: FindingInfo<Id> } = {} as never
