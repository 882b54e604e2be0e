import { baselineLine } from '../../../src/timing/baseline-entry.ts'
import { compareWithBaseline, readHistory, withRun } from '../../../src/timing/baseline.ts'
import type { Reader } from '../bounded.ts'

export const read: Reader = (bytes) => {
  const { entries } = readHistory(new TextDecoder().decode(bytes))
  const [first] = entries
  if (!first) return 'refused'
  withRun(entries, entries).map(baselineLine)
  compareWithBaseline(entries, first, first.p90)
  return 'read'
}
