import type { Entries } from './finding-info.ts'

/** How precise timers are in a cell. */
export const TIMER: Entries<'timers-jittery'> = {
  'timers-jittery': {
    title: 'Timers fire late',
    blocksStart: false,
    message: ({ percent, atLeastPercent, limitPercent, throttledPeriods }) =>
      `Timers fire ${percent} percent of the period later than on the host (p90, at least ${atLeastPercent}); ${limitPercent} are allowed.` +
      (throttledPeriods > 0 ? ` The CPU quota stopped the cell in ${throttledPeriods} periods meanwhile.` : ''),
    remedy: ({ throttledPeriods }) =>
      throttledPeriods > 0
        ? {
            text: 'Raise the CPU quota of the profile, or let the program do less at once: GOMAXPROCS near the quota spreads its work.',
            command: null,
          }
        : {
            text: 'See what else runs in the cell, its CPU shares and the clock source; the causes stand in the report.',
            command: null,
          },
  },
}
