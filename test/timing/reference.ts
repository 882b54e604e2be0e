import { readFileSync } from 'node:fs'

interface Reference {
  readonly samples: Readonly<Record<string, readonly number[]>>
  readonly quantiles: readonly { readonly name: string; readonly p: number; readonly value: number }[]
  readonly deviations: readonly { readonly name: string; readonly value: number }[]
  readonly cdf: readonly { readonly k: number; readonly n: number; readonly p: number; readonly value: number }[]
  readonly ranks: readonly {
    readonly n: number
    readonly p: number
    readonly ranks: readonly [number, number] | null
  }[]
  readonly bootstrap: readonly {
    readonly values: readonly number[]
    readonly statistic: 'mean' | 'median'
    readonly bounds: readonly [number, number, number]
  }[]
}

/** What numpy and scipy say; reference.py beside it made it. */
export const reference: Reference = JSON.parse(
  readFileSync(new URL('../fixtures/timing/reference.json', import.meta.url), 'utf8'),
) as Reference
