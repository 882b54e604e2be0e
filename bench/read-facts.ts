import { inspectBinary } from '../src/binary/inspect.ts'
import { openBinary } from '../src/host/files/open-binary.ts'

/** Prints how many milliseconds the first reading of a file takes in a fresh process. */
const started = performance.now()
{
  using source = openBinary(process.argv[2]!)
  inspectBinary(source)
}
process.stdout.write(String(performance.now() - started))
