/** How long a cell is measured; see docs/timers.md. */
export const TIMER_MODES = ['quick', 'standard', 'thorough'] as const
export type TimerMode = (typeof TIMER_MODES)[number]
/** Five pairs of 44, as the shortest mode has: fewer pairs or shorter ones prove nothing. */
export const LEAST_TIMER_SAMPLES = 220

/** How late timers may be in a cell, as p90 of cell minus host in percent of the period, and what happens beyond it. */
export interface TimerPolicy {
  /** Of cells that `targets` gives no class. */
  readonly class: TimerClass
  readonly classes: Readonly<Record<TimerClass, TimerLimit>>
  /** The first that matches a cell's or target's id counts. */
  readonly targets: readonly TimerTargetLimit[]
}

export const TIMER_CLASSES = ['bare-metal', 'container', 'serverless'] as const
export type TimerClass = (typeof TIMER_CLASSES)[number]

export interface TimerLimit {
  readonly percent: number
  readonly action: TimerAction
}

/** What jittery timers do. mark: shown, nothing else. warn: the cell passes with a warning at best. stop: the gate fails. */
export const TIMER_ACTIONS = ['mark', 'warn', 'stop'] as const
export type TimerAction = (typeof TIMER_ACTIONS)[number]

export interface TimerTargetLimit {
  /** Glob. */
  readonly match: string
  /** null = as the policy has it. */
  readonly class: TimerClass | null
  /** null = the class's. */
  readonly percent: number | null
  readonly action: TimerAction | null
}

/** Jitter that any container has on a shared machine stays below its class; see docs/timers.md. */
export const DEFAULT_TIMER_POLICY: TimerPolicy = {
  class: 'container',
  classes: {
    'bare-metal': { percent: 3, action: 'mark' },
    container: { percent: 8, action: 'warn' },
    serverless: { percent: 15, action: 'stop' },
  },
  targets: [],
}
