/**
 * Platform of a binary (`linux/arm64`), or platform and target (`windows/amd64@windows-2025`, which goes first) -> label of the runner that
 * runs its cells; null = no runner has it.
 */
export type Runners = Readonly<Record<string, string | null>>

/**
 * GitHub's own runners: those of Linux have a container engine, those of Windows and macOS are what their cells run on; on
 * Windows Server there is Docker beside it, with containers of the machine's own release. Source: actions/runner-images, August 2026. Others are for portcullis.yml to name.
 */
export const DEFAULT_RUNNERS: Runners = {
  'linux/amd64': 'ubuntu-24.04',
  'linux/386': 'ubuntu-24.04',
  'linux/arm64': 'ubuntu-24.04-arm',
  'windows/amd64@wine': 'ubuntu-24.04',
  'windows/amd64@windows-2022': 'windows-2022',
  'windows/386@windows-2022': 'windows-2022',
  'windows/amd64@windows-2025': 'windows-2025',
  'windows/386@windows-2025': 'windows-2025',
  'windows/amd64@windows-nanoserver-2022': 'windows-2022',
  'windows/amd64@windows-servercore-2022': 'windows-2022',
  'windows/386@windows-servercore-2022': 'windows-2022',
  'windows/amd64@windows-nanoserver-2025': 'windows-2025',
  'windows/amd64@windows-servercore-2025': 'windows-2025',
  'windows/386@windows-servercore-2025': 'windows-2025',
  'windows/arm64@windows-11-arm': 'windows-11-arm',
  'darwin/amd64@macos-15': 'macos-15-intel',
  'darwin/amd64@macos-26': 'macos-26-intel',
  'darwin/arm64@macos-15': 'macos-15',
  'darwin/arm64@macos-26': 'macos-26',
}

/** `target`: its id as cell ids write it. */
export function runnerOf(runners: Runners, platform: string, target: string): string | null {
  const own = runners[`${platform}@${target}`]
  return (own === undefined ? runners[platform] : own) ?? null
}
