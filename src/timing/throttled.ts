/** Share of the CPU quota's periods: so often stopped, p90 is the quota's doing. */
export const THROTTLED = 0.1
