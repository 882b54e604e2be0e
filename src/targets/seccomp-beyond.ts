import defaults from '../../matrix/engine-default-calls.json' with { type: 'json' }
import type { SeccompChoice } from './profile.ts'

/** Named of the calls that a filter allows beyond the engines' own. */
const MOST_NAMED = 5
const PASSING = new Set(['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG'])

/** What a seccomp profile of a file allows that the engines' own filters do not, in words; empty = nothing. */
export function beyondEngines({ file, json }: Exclude<SeccompChoice, 'none'>): readonly string[] {
  const { defaultAction, syscalls } = read(json ?? '')
  if (PASSING.has(defaultAction)) return [`the seccomp filter ${file}, which allows what it does not name`]
  const usual = new Set([...defaults.docker.calls, ...defaults.podman.calls])
  const allowed = syscalls.filter(({ action }) => PASSING.has(action)).flatMap(({ names }) => names)
  const beyond = [...new Set(allowed)].filter((name) => !usual.has(name) && !OLD_NAMES.test(name))
  if (beyond.length === 0) return []
  const named = beyond.slice(0, MOST_NAMED).join(', ')
  const more = beyond.length > MOST_NAMED ? ` and ${beyond.length - MOST_NAMED} more` : ''
  return [`the seccomp filter ${file}, which allows ${named}${more} beyond the engine's own`]
}

/** Of 32-bit machines, which the engines' lists here do not name. */
const OLD_NAMES =
  /64$|32$|^_|^(?:socketcall|ipc|waitpid|ugetrlimit|mmap2|sigreturn|nice|stime|time|signal|sigaction|sigprocmask|sigpending|sigsuspend)$|_time64$|^arm_|^cacheflush$|^set_tls$|^breakpoint$/

interface Filter {
  readonly defaultAction: string
  readonly syscalls: readonly { readonly names: readonly string[]; readonly action: string }[]
}

/** What is not of the form is as if it allowed nothing: the engine refuses it. */
function read(json: string): Filter {
  const { defaultAction, syscalls } = asMap(parsed(json))
  const rules = Array.isArray(syscalls) ? syscalls.map(asMap) : []
  return {
    defaultAction: String(defaultAction),
    syscalls: rules.map(({ names, name, action }) => {
      return { names: (Array.isArray(names) ? names : [name]).map(String), action: String(action) }
    }),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
