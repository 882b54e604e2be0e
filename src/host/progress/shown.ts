import type { RunEvent } from '../../run/ports.ts'

export interface Progress {
  readonly onEvent: (event: RunEvent) => void
  /** One line of its own, already escaped. */
  line(text: string): void
  /** Takes away what is drawn in place. */
  end(): void
}
