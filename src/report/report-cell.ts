import type { Prediction } from '../checks/prediction.ts'
import { headroomOf } from '../checks/headroom.ts'
import { finding } from '../findings.ts'
import type { Captured } from '../protocol/process.ts'
import type { CellFacts } from '../protocol/messages.ts'
import type { CellObservation, CellPlace } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'
import { profileNotes } from '../targets/profile-notes.ts'
import type { CellJudgement, StepJudgement } from '../verdict/judgement.ts'
import type { TimerJudgement } from '../verdict/timer-judgement.ts'
import { systemName } from './words/cell-words.ts'
import { reportTimers } from './report-timers.ts'
import type { ReportCell, ReportFinding, ReportStep } from './report.ts'
import { reportSystem } from './report-system.ts'
import { reportFinding, reportPrediction } from './report-finding.ts'
import { reasonText } from '../verdict/reason-text.ts'

export interface CellInput {
  readonly cell: Cell
  readonly required: boolean
  readonly prediction: Prediction
  readonly judgement: CellJudgement
  readonly observation: CellObservation | null
  readonly timers?: TimerJudgement | null
}

export function reportCell(
  { cell, required, prediction, judgement, observation, timers }: CellInput,
  sha256: string,
): ReportCell {
  const { target } = cell
  const { observed, outcome, basis, agrees, startupMs } = judgement
  return {
    id: cell.id,
    binary: sha256,
    platform: cell.platform,
    target: {
      id: target.id,
      image: target.image,
      libc: { family: target.libc.family, version: target.libc.version },
      kernel: target.kernel,
      endOfLife: target.endOfLife,
      ...(target.system && { system: systemName(target.os, target.system) }),
    },
    profile: cell.profile.name,
    ...notesOf(cell),
    required,
    prediction: reportPrediction(prediction),
    observed,
    outcome,
    basis,
    reason: reasonText(judgement),
    agrees,
    findings: cellFindings(judgement, target.id, observation?.image?.standIn ?? null),
    image: observation?.image ? { ...observation.image } : null,
    ...(observation?.place && { place: reportPlace(observation.place) }),
    ...(observation?.system && { system: reportSystem(observation.system) }),
    steps: judgement.steps.map((step) => reportStep(step, observation?.facts ?? null)),
    startupMs,
    facts: observation?.facts ? { ...observation.facts } : null,
    timers: observation && reportTimers(observation, timers ?? null),
  }
}

function reportPlace({ kind, name, without }: CellPlace): NonNullable<ReportCell['place']> {
  return { kind, name, ...(without && { without: [...without] }) }
}

function notesOf({ profile }: Cell): Pick<ReportCell, 'profileNotes'> {
  const notes = profileNotes(profile)
  return notes.length === 0 ? {} : { profileNotes: notes.map((note) => ({ ...note })) }
}

function cellFindings({ findings }: CellJudgement, target: string, standIn: string | null): ReportFinding[] {
  const shown = findings.map(reportFinding)
  if (standIn === null || findings.some(({ id }) => id === 'stand-in-used')) return shown
  return [...shown, reportFinding(finding('stand-in-used', 'note', { target, standIn }))]
}

function reportStep({ smoke, test, outcome, result, findings }: StepJudgement, facts: CellFacts | null): ReportStep {
  return {
    name: smoke.name,
    kind: test ? 'test' : smoke.server ? 'server' : 'run',
    startAs: smoke.startAs,
    result,
    findings: findings.map(reportFinding),
    startError: outcome?.startError ? { ...outcome.startError } : null,
    exitCode: outcome?.exitCode ?? null,
    signal: outcome?.signal ?? null,
    timedOut: outcome?.timedOut ?? false,
    durationMs: outcome?.durationMs ?? test?.durationMs ?? null,
    readyMs: outcome?.serve?.readyMs ?? null,
    stdout: outcome && captured(outcome.stdout),
    stderr: outcome && captured(outcome.stderr),
    peakMemoryBytes: outcome?.peakMemoryBytes ?? null,
    peakThreads: outcome?.peakThreads ?? null,
    peakOpenFiles: outcome?.peakOpenFiles ?? null,
    peakProcesses: outcome?.peakProcesses ?? null,
    headroom: outcome === null ? [] : headroomOf(outcome, facts).map((each) => ({ ...each })),
  }
}

function captured({ text, bytes, truncated }: Captured): Captured {
  return { text, bytes, truncated }
}
