export interface ProbePlatform {
  /** GOOS word */
  readonly os: string
  /** GOARCH word */
  readonly arch: string
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
