import type { Trouble, TroubleKind } from '../../protocol/observation.ts'
import { ApiError, oneLine } from './api-error.ts'
import { Interruption } from './interruption.ts'

/** What the engine refuses because of how the profile constrains the container. */
const PROFILE =
  /rlimit|ulimit|seccomp|selinux|security-?opt|label|capabilit|host (pid|network)|(pid|network) mode|CPU CFS|denied by plugin|no matching entries in (passwd|group)|unable to find (user|group)|invalid user|minimum memory|memory limit|pids limit|CPUs? (is|are) (not )?available|Range of CPUs/i

/** In words what kept a cell from being had. `step`: the step that was being worked on. */
export function engineTrouble(error: unknown, step: string | null): Trouble {
  if (error instanceof Interruption) return { kind: 'interrupted', message: error.message, step }
  if (!(error instanceof ApiError)) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'probe-failed', message: oneLine(message), step }
  }
  return { kind: kindOf(error), message: error.message, step }
}

function kindOf(error: ApiError): TroubleKind {
  if (error.lost) return 'engine-lost'
  // It was there when it was made: someone removed it.
  if (error.status === 404 && error.call !== 'create container') return 'killed-from-outside'
  return PROFILE.test(error.detail) ? 'profile-refused' : 'engine-refused'
}
