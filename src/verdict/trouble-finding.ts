import { finding, type Finding, type Severity } from '../findings.ts'
import type { Trouble } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'

/** Why a cell could not be had to its end, as a finding of the cell. */
export function troubleFinding({ kind, message, step }: Trouble, cell: Cell, severity: Severity): Finding {
  switch (kind) {
    case 'image-unavailable':
    case 'image-not-as-locked':
      return finding(kind, severity, { image: cell.target.image ?? cell.target.id, message })
    case 'platform-unavailable':
      return finding(kind, severity, { platform: cell.platform, engine: message })
    case 'profile-refused':
      return finding(kind, severity, { profile: cell.profile.name, message })
    case 'engine-unavailable':
    case 'engine-lost':
    case 'engine-refused':
    case 'probe-failed':
      return finding(kind, severity, { message })
    case 'killed-for-memory': {
      const args = { step: step ?? 'the cell', limitBytes: cell.profile.memoryBytes, peakBytes: null }
      return finding(kind, severity, args, [message])
    }
    case 'killed-from-outside':
      return finding(kind, severity, { step }, [message])
    case 'time-limit':
      return finding('cell-time-limit', severity, { limitMs: null, step }, [message])
    case 'interrupted':
      return finding(kind, severity, { step }, [message])
  }
}
