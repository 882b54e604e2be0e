import type { Entries } from './finding-info.ts'

type TimerFinding = 'timers-jittery' | 'vdso-off' | 'clock-faked' | 'timer-slack-large' | 'cpu-throttled'

/** How precise timers and clocks are in a cell. */
export const TIMER: Entries<TimerFinding> = {
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
  'vdso-off': {
    title: 'Each look at the clock is a system call',
    blocksStart: false,
    message: ({ nowNs, clockSource, hostToo }) =>
      `time.Now costs ${nowNs} ns, as much as a system call: the vDSO is not used${clockSource === null ? '' : ` (clock source ${clockSource})`}` +
      `${hostToo ? ', on the host neither' : ', though on the host it is'}.`,
    remedy: ({ hostToo }) =>
      hostToo
        ? {
            text: 'Where the machine may choose, make tsc (or its hypervisor’s page) the clock source; and look less often: one time.Now for a batch.',
            command: 'cat /sys/devices/system/clocksource/clocksource0/available_clocksource',
          }
        : {
            text: 'See what traces or sandboxes the cell: a tracer, a faker of clocks, or a sandbox takes the vDSO away. Run without it.',
            command: null,
          },
  },
  'clock-faked': {
    title: 'The wall clock is not the real time',
    blocksStart: false,
    message: ({ how, offsetMs }) => {
      const away = offsetMs === null ? '' : `, ${awayText(offsetMs)}`
      switch (how) {
        case 'constant':
          return `The wall clock stands still${away}.`
        case '1970':
          return `The wall clock is within a day of 1970-01-01, as where nothing ever set it${away}.`
        case '2009-11-10':
          return `The wall clock is at 2009-11-10 23:00 UTC, where Go’s playground begins${away}.`
        case 'rate':
          return `The wall clock runs more than 1 percent faster or slower than the monotonic one${away}.`
        case 'offset':
          return `The wall clock is ${awayText(offsetMs ?? 0)}, though both run on one kernel.`
      }
    },
    remedy: () => ({
      text: 'Take the faker out (libfaketime, a tracer, a sandbox), or set the clock: certificates, tokens and caches go by it. In tests inject a clock instead (testing/synctest).',
      command: null,
    }),
  },
  'timer-slack-large': {
    title: 'The kernel may let timers wait',
    blocksStart: false,
    message: ({ slackNs, usualNs }) =>
      `The timer slack is ${slackNs / 1_000} µs (usual are ${usualNs / 1_000}): the kernel may end each wait so much later.`,
    remedy: () => ({
      text: 'It comes down from whatever started the container or service: look there for TimerSlackNSec= (systemd) or PR_SET_TIMERSLACK, and set the usual 50 µs.',
      command: 'cat /proc/self/timerslack_ns',
    }),
  },
  'cpu-throttled': {
    title: 'The CPU quota stops the cell',
    blocksStart: false,
    message: ({ quota, periods, throttledPeriods, stallMs, isLoaded }) =>
      `${isLoaded ? 'Under load the' : 'The'} CPU quota${quota === null ? '' : ` of ${quota}`} stopped the cell in ${throttledPeriods} of ${periods} periods${isLoaded ? '' : ', though it only waited'}; ` +
      `timers were up to ${stallMs} ms late.`,
    remedy: ({ isLoaded }) => ({
      text: isLoaded
        ? 'A busy program will stall for so long there. Raise the quota, or keep the work below it: GOMAXPROCS near the quota (Go 1.25 and later do so by themselves, down to 2).'
        : 'The quota is too small even for waiting, or something else in the cell uses it up. Raise it.',
      command: null,
    }),
  },
}

function awayText(offsetMs: number): string {
  const [size, side] = [Math.abs(offsetMs), offsetMs < 0 ? 'behind' : 'ahead of']
  const days = size / 86_400_000
  const text =
    days >= 2 ? `${Math.round(days)} days` : size >= 2_000 ? `${Math.round(size / 1_000)} s` : `${Math.round(size)} ms`
  return `${text} ${side} the host’s`
}
