import { reportFailure } from '../host/process/report-failure.ts'
import { runAction } from './action-run.ts'

// The process is ended by hand: a retry that waits for GitHub would keep it alive after all is said. Pipes and files are written at once.
runAction().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(reportFailure(error)),
)
