/** Inspects the hostile image with the number given; prints how much memory that took beyond Node itself, in bytes. Started by hostile.test.ts. */
import { inspectBinary } from '../../src/binary/inspect.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { HOSTILE } from './hostile-images.ts'

const before = process.resourceUsage().maxRSS
const file = HOSTILE[Number(process.argv[2])]!.source()
try {
  inspectBinary(file)
} catch (error) {
  if (!(error instanceof BinaryFormatError)) throw error
}
console.log((process.resourceUsage().maxRSS - before) * 1024)
