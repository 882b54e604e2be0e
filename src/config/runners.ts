/** Platform of a binary (`linux/arm64`) -> label of the runner that runs its cells; null = no runner has it. */
export type Runners = Readonly<Record<string, string | null>>

/**
 * GitHub's own runners that have a container engine for the platform. Source: actions/runner-images, August 2026. Other platforms are for
 * portcullis.yml to name.
 */
export const DEFAULT_RUNNERS: Runners = {
  'linux/amd64': 'ubuntu-24.04',
  'linux/386': 'ubuntu-24.04',
  'linux/arm64': 'ubuntu-24.04-arm',
}
