import { Bench } from 'tinybench'
import { inspectBinary } from '../src/binary/inspect.ts'
import { predict } from '../src/checks/predict.ts'
import { openBinary } from '../src/host/files/open-binary.ts'
import { catalogueTargets } from '../src/targets/catalogue.ts'
import { builtInProfiles } from '../src/targets/profiles.ts'

/** For orientation, not gated: what the deciding rooms cost inside one process. */
export async function pureRooms(binary: string): Promise<void> {
  const bench = new Bench({ time: 500, warmupTime: 100 })
  using once = openBinary(binary)
  const facts = inspectBinary(once)
  const profile = builtInProfiles()[0]!
  bench.add('inspect a 10 MB static binary', () => {
    using source = openBinary(binary)
    inspectBinary(source)
  })
  bench.add('predict over the catalogue', () => {
    for (const target of catalogueTargets()) predict({ facts, target, profile })
  })
  await bench.run()
  console.table(bench.table())
}
