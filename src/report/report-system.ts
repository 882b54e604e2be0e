import type { SystemSeen } from '../protocol/observation.ts'
import type { ReportCell } from './report.ts'

/** The figures themselves stay out: their statistics tell enough, and a report has many cells. */
export function reportSystem({ facts, clocks, figures }: SystemSeen): NonNullable<ReportCell['system']> {
  const { files, starts, connections } = facts
  return {
    name: facts.name,
    timer: clocks && {
      wallStepNs: clocks.wallSteps.smallestNs,
      monotonicStepNs: clocks.monotonicSteps.smallestNs,
      resolutionNs: clocks.windows?.resolutionNs ?? null,
      finestNs: clocks.windows?.finestNs ?? null,
      coarsestNs: clocks.windows?.coarsestNs ?? null,
      counterFrequencyHz: clocks.windows?.counterFrequencyHz ?? null,
    },
    directories: facts.directories.map((directory) => ({ ...directory })),
    figures: figures.map((each) => ({ ...each })),
    sharingViolations: files?.sharingViolations ?? 0,
    givenUp: files?.givenUp ?? 0,
    startsError: starts?.error ?? null,
    connections: connections && {
      protocol: connections.protocol,
      requests: connections.requests,
      connections: connections.connections,
      failed: connections.failed,
    },
    signals: facts.signals.map((signal) => ({ ...signal })),
    preemptionNs: facts.preemptionNs,
  }
}
