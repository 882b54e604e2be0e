import type { ProbeTools } from './probe-tools.ts'

/** Nothing of the user's settings may decide what the probe becomes; only where Go keeps its caches is theirs. */
export function goEnvironment(
  env: ProbeTools['env'],
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const settings: Record<string, string | undefined> = {
    ...env,
    GOENV: 'off',
    GOFLAGS: '',
    GOWORK: 'off',
    GO111MODULE: 'on',
    GOEXPERIMENT: '',
    GOFIPS140: 'off',
    GOTOOLCHAIN: 'local',
    GOAMD64: 'v1',
    GOARM64: 'v8.0',
    CGO_ENABLED: '0',
    ...own,
  }
  return Object.fromEntries(Object.entries(settings).filter((pair): pair is [string, string] => pair[1] !== undefined))
}
