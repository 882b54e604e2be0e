import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../../protocol/job.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { createMessageReader } from '../../protocol/read-messages.ts'
import type { CellContext } from './cell-context.ts'
import { nothingSeen } from '../nothing-seen.ts'
import { runChildSteps } from './child-steps.ts'
import { MOUNT } from './container-options.ts'
import { untilInterrupted } from '../api/interruption.ts'
import { observationOf } from '../probe/probe-observation.ts'
import { ProbeReport } from '../probe/probe-report.ts'

/** The probe for Windows, beside the binaries. */
export const WINE_PROBE = '.probe/probe.exe'
/** Its messages: figures of a thousand requests are the longest. */
const MESSAGE_BYTES = 512 * 1024
/** Wine's own start and end. */
const WINE_MS = 10_000

/** Steps that ask what Windows is like: the probe for Windows does them, in Wine, started by the cell's own probe as its binary. */
export async function runInWine(cell: CellContext): Promise<CellObservation> {
  const { request, volume, signal } = cell
  const steps = request.steps.map(({ step }) => step)
  const inner: ProbeJob = {
    protocol: PROTOCOL_VERSION,
    binary: windowsPath(`${MOUNT}/bin/${request.binary}`),
    workDir: String.raw`C:\portcullis`,
    limits: { outputBytes: request.outputBytes, totalMs: Math.max(1_000, Math.round(request.timeoutMs - WINE_MS)) },
    steps,
  }
  const { path, stored } = volume.store(inner)
  await untilInterrupted(stored, signal)
  const run = { kind: 'run', id: 'wine', args: [windowsPath(path)], env: {}, files: [], stdinBase64: null } as const
  const outer: Step = { ...run, timeoutMs: request.timeoutMs }
  const own = { ...cell, request: { ...request, binary: WINE_PROBE, outputBytes: MESSAGE_BYTES } }
  const seen = observationOf(await runChildSteps(own, [outer]), request.timeoutMs)
  const said = seen.outcomes.find(({ step }) => step === outer.id)
  if (said === undefined) return { ...nothingSeen(seen.trouble), image: cell.image.facts }
  const report = new ProbeReport(steps, createMessageReader())
  report.stdout(Buffer.from(`${said.stdout.text}\n`))
  const { system, clocks } = report
  return {
    ...nothingSeen(null),
    image: cell.image.facts,
    containerStartMs: seen.containerStartMs,
    ...(system && { systemFacts: system }),
    measured: { conditions: null, series: [], clocks },
  }
}

/** Wine has the root as drive Z. */
function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`
}
