import type { FindingArgs, FindingId } from '../findings.ts'

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

/** Entries of the catalogue on one subject. */
export type Entries<Id extends FindingId> = { readonly [K in Id]: FindingInfo<K> }
