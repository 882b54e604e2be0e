import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../src/config/parse-config.ts'
import { nodePorts } from '../../src/host/process/node-ports.ts'
import type { ReportCell } from '../../src/report/report.ts'
import { run } from '../../src/run/run.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { builtProbe, temporary } from '../probe/probe-run.ts'

/** As the stand-in knows them: test/fixtures/timing/strange-cell/main.go. */
export type Strangeness = 'no-vdso' | 'constant' | '1970' | '2009-11-10' | 'rate' | 'offset' | `slack=${number}`

const FOOTER_BYTES = 64
let shim: string | null = null

/** The probe inside a program that makes its cell strange first. */
async function strangeProbe(strangeness: Strangeness): Promise<string> {
  shim ??= goBuild(join(ROOT, 'test/fixtures/timing/strange-cell'), { env: { GO111MODULE: 'off' } })
  const probe = readFileSync(await builtProbe())
  const footer = `${strangeness.padEnd(40)}${String(probe.length).padStart(FOOTER_BYTES - 40)}`
  const path = join(temporary('strange'), 'probe')
  writeFileSync(path, Buffer.concat([readFileSync(shim), probe, Buffer.from(footer)]))
  chmodSync(path, 0o755)
  return path
}

/** Checks a binary in `scratch`, quickly, in a cell that is strange; the control on the host is the plain probe. */
export async function checkInStrangeCell(binary: string, strangeness: Strangeness): Promise<ReportCell> {
  const config = parseConfig(
    'targets: [scratch]\nengine: docker\ntimers: { mode: quick, period: 1ms }\nsmoke: [{ name: version, args: [--version] }]',
    'portcullis.yml',
  )
  const usual = nodePorts({ signal: new AbortController().signal, onEvent: () => undefined, debug: () => undefined })
  const ports = { ...usual, probe: () => strangeProbe(strangeness) }
  const { report } = await run({ binaries: [binary], config, configHash: '', toolVersion: '0.0.0' }, ports)
  return report.cells[0]!
}
