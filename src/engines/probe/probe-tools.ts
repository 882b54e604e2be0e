export interface ProbePlatform {
  /** GOOS word */
  readonly os: string
  /** GOARCH word */
  readonly arch: string
  /** Which of the two programs of probe/cmd; absent: what a container gets on Linux, and a machine elsewhere. */
  readonly kind?: ProbeKind
}

/** `cell` lacks what only a machine is asked for, connections over HTTP/2 to a server of the probe's own. */
export type ProbeKind = 'cell' | 'native'

export function probeKind({ os, kind }: ProbePlatform): ProbeKind {
  return kind ?? (os === 'linux' ? 'cell' : 'native')
}

export interface ProbeTools {
  /** Folder in which probe/ and dist/ lie: this file and its bundle lie at different depths. */
  readonly packageRoot: string
  /** Directory of this user's cache; used where the runner gives no RUNNER_TOOL_CACHE. */
  readonly cacheDir: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** One line for people who debug. */
  readonly log: (line: string) => void
}
