/** Milliseconds of CPU that this process used for a piece of work: what a busy machine leaves as it is, while time on the clock grows. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
