import type { EngineKind } from '../dialect.ts'
import type { Environment } from './engine-address.ts'

/** Where engines listen when nothing else is said, best first. */
export type KnownSockets = Readonly<Record<EngineKind, readonly string[]>>

export interface Host {
  readonly env: Environment
  /** As `process.platform`. */
  readonly platform: string
  /** null = unknown or Windows. */
  readonly uid: number | null
}

/** System-wide before rootless, since that is what the engines' own clients do. */
export function knownSockets({ env, platform, uid }: Host): KnownSockets {
  if (platform === 'win32') {
    return { docker: ['//./pipe/docker_engine'], podman: ['//./pipe/podman-machine-default'] }
  }
  const runtime = env.XDG_RUNTIME_DIR ?? (uid === null || platform !== 'linux' ? undefined : `/run/user/${uid}`)
  const home = env.HOME
  const inRuntime = (name: string): readonly string[] => (runtime ? [`${runtime}/${name}`] : [])
  const inHome = (...names: readonly string[]): readonly string[] =>
    home ? names.map((name) => `${home}/${name}`) : []
  return {
    docker: [
      '/var/run/docker.sock',
      ...inRuntime('docker.sock'),
      ...inHome('.docker/run/docker.sock', '.docker/desktop/docker.sock'),
    ],
    podman:
      platform === 'darwin'
        ? inHome('.local/share/containers/podman/machine/podman.sock')
        : ['/run/podman/podman.sock', ...inRuntime('podman/podman.sock')],
  }
}
