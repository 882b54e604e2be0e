import { buildReport } from '../report/build.ts'
import { exitCode } from '../verdict/exit-code.ts'
import { decideGate } from '../verdict/gate.ts'
import type { RunOptions, RunPorts, RunResult } from './ports.ts'
import { Stage } from './stage.ts'
import { readSubject } from './subject.ts'

/**
 * The whole way from binaries to a report: inspect, plan, predict, observe, judge, gate.
 * Rejects only for wrong input (exit code 2); everything after planning ends in the report, whatever happens.
 */
export async function run(options: RunOptions, ports: RunPorts): Promise<RunResult> {
  const startedMs = ports.now()
  const { config } = options
  const subjects = options.binaries.map((path) => readSubject(path, ports))
  const { judged, engine } = await new Stage(options, ports, subjects).judge()
  const complete = !ports.signal.aborted
  const gate = decideGate({
    cells: judged,
    binaries: subjects.map(({ facts }) => facts),
    policy: config.policy,
    complete,
    note: config.guest?.note,
  })
  const report = buildReport({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: options.configHash,
    toolVersion: options.toolVersion,
    engine,
    binaries: await Promise.all(
      subjects.map(async (subject) => ({ path: subject.path, facts: subject.facts, sha256: await subject.sha256() })),
    ),
    ...(config.production !== undefined && { production: config.production }),
    cells: judged,
    gate,
  })
  return { report, exitCode: exitCode({ gate, cells: judged }) }
}
