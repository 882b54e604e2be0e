import type { Emulator } from './emulator.ts'

export interface OpenOptions {
  /** Where stand-ins lie: `<cacheDir>/stand-ins/<recipe>-<arch>.tar`. */
  readonly cacheDir: string
  readonly log: (message: string) => void
  /** Marks what is made; unique among runs, letters and digits. Made up where absent. */
  readonly runId?: string
  /** Names the files with logins of registries; absent = pulls are anonymous. */
  readonly env?: NodeJS.ProcessEnv
  /** What runs programs of other machines in its cells; absent = nothing does. */
  readonly emulators?: readonly Emulator[]
}
