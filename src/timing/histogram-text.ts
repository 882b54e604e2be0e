import { bucketFloor, type Histogram } from './histogram.ts'

/**
 * A histogram as one short text for JSON: `h1;MIN;MAX;SUM;` and then, in base 36, the step from one filled bucket to the next with
 * `:COUNT` behind it where the count is not 1: `h1;1500;90112;165000;5r:12,1,1:4`. The buckets are those of histogram.ts.
 */
const FORM = /^h1;(\d{1,16});(\d{1,16});(\d{1,16});((?:[0-9a-z]{1,3}(?::[0-9a-z]{1,9})?(?:,|$))*)$/
const LONGEST = 64 * 1024
const LAST_BUCKET = (53 - 7) * 128 + 127

export function encodeHistogram({ min, max, sum, buckets }: Histogram): string {
  let before = 0
  const words: string[] = []
  for (const [index, count] of buckets) {
    words.push(`${(index - before).toString(36)}${count === 1 ? '' : `:${count.toString(36)}`}`)
    before = index
  }
  return `h1;${min};${max};${Math.round(sum)};${words.join(',')}`
}

/** null for anything that `encodeHistogram` does not write. */
export function decodeHistogram(text: string): Histogram | null {
  const match = text.length > LONGEST ? null : FORM.exec(text)
  if (match === null) return null
  const [min, max, sum] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const buckets = new Map<number, number>()
  let index = 0
  let total = 0
  for (const word of match[4] === '' ? [] : match[4]!.split(',')) {
    const [step, times] = word.split(':')
    const by = Number.parseInt(step!, 36)
    const count = times === undefined ? 1 : Number.parseInt(times, 36)
    if (count < 1 || (by === 0 && buckets.size > 0)) return null
    index += by
    total += count
    buckets.set(index, count)
  }
  const histogram: Histogram = { count: total, min, max, sum, buckets }
  return isWhole(histogram) ? histogram : null
}

function isWhole({ count, min, max, sum, buckets }: Histogram): boolean {
  if (count === 0) return min === 0 && max === 0 && sum === 0
  const indexes = [...buckets.keys()]
  const [first, last] = [indexes[0]!, indexes.at(-1)!]
  const holds = (index: number, value: number) => value >= bucketFloor(index) && value < bucketFloor(index + 1)
  return last <= LAST_BUCKET && holds(first, min) && holds(last, max) && sum >= min && Number.isSafeInteger(sum)
}
