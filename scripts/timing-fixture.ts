import { gunzipSync, gzipSync } from 'node:zlib'
import type { DuetPair } from '../src/timing/duet.ts'
import { bucketFloor, bucketIndex } from '../src/timing/histogram.ts'

/** A duet as it was measured, with what it was measured in. */
export interface RecordedRun {
  readonly kind: string
  /** ISO 8601. */
  readonly at: string
  /** Load average of the machine before and after. */
  readonly load: readonly number[]
  /** Those that count, without the first. */
  readonly pairs: readonly DuetPair[]
}

/**
 * Recorded runs in a small file: one line of JSON that says what they are, then every sample in order as the index of its histogram bucket
 * (16 bits, little endian), gzipped. Lateness comes back to within 1 in 128.
 */
export function packRuns(runs: readonly RecordedRun[]): Uint8Array {
  const head = runs.map(({ pairs, ...rest }) => ({
    ...rest,
    pairs: pairs.map(({ controlNs, cellNs, first }) => [controlNs.length, cellNs.length, first]),
  }))
  const samples = runs.flatMap(({ pairs }) => pairs.flatMap(({ controlNs, cellNs }) => [...controlNs, ...cellNs]))
  const body = Buffer.from(Uint16Array.from(samples, bucketIndex).buffer)
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]), { level: 9 })
}

type PackedPair = readonly [control: number, cell: number, first: DuetPair['first']]

export function unpackRuns(packed: Uint8Array): RecordedRun[] {
  const bytes = gunzipSync(packed)
  const end = bytes.indexOf(0x0a)
  const head = JSON.parse(bytes.subarray(0, end).toString()) as (Omit<RecordedRun, 'pairs'> & { pairs: PackedPair[] })[]
  let at = end + 1
  const take = (count: number) =>
    Array.from({ length: count }, () => {
      at += 2
      return bucketFloor(bytes.readUInt16LE(at - 2))
    })
  return head.map(({ pairs, ...rest }) => {
    return {
      ...rest,
      pairs: pairs.map(([control, cell, first]) => ({ controlNs: take(control), cellNs: take(cell), first })),
    }
  })
}
