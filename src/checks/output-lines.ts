import type { StepOutcome } from '../protocol/process.ts'

const LONGEST_LINE = 300
/** Enough to hold any runtime's dying words; a flood of output must not cost minutes of matching. */
const MOST_LINES = 2_000

/** Lines of what a step wrote to stderr, bounded. Untrusted text. */
export function stderrLines(outcome: StepOutcome): readonly string[] {
  return boundedLines(outcome.stderr.text)
}

/** Lines of stderr, then of stdout: many programs log to the latter. */
export function outputLines(outcome: StepOutcome): readonly string[] {
  return [...stderrLines(outcome), ...boundedLines(outcome.stdout.text)]
}

/** First and last lines where there are too many: errors come at the end, loaders speak first. */
function boundedLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const kept = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)]
  return kept.filter((line) => line !== '').map(bounded)
}

export function bounded(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1)}…`
}

/** The process could have ended in the loader: it ended by itself, at once failing, as loaders do (127, or 1 for versions). */
export function reachedNoCode(outcome: StepOutcome): boolean {
  return outcome.startError === null && (outcome.exitCode === 127 || outcome.exitCode === 1)
}
