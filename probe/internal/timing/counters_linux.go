package timing

import (
	"math"
	"strings"
	"syscall"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
)

const (
	rusageSelf = 0
	userHz     = 100 // fixed for what /proc says, on all architectures but alpha and ia64
)

func readCounters(lockedThread bool) counters {
	c := counters{cpu: -1, preemptions: -1, steal: -1, runDelay: -1}
	var usage syscall.Rusage
	if syscall.Getrusage(rusageSelf, &usage) == nil {
		c.cpu = usage.Utime.Nano() + usage.Stime.Nano()
		c.preemptions = int64(usage.Nivcsw)
	}
	if text, err := sys.ReadBounded("/proc/stat"); err == nil {
		c.steal = parseSteal(text)
	}
	if lockedThread {
		if text, err := sys.ReadBounded("/proc/thread-self/schedstat"); err == nil {
			c.runDelay = parseRunDelay(text)
		}
	}
	if measuredCgroup != nil {
		c.throttle, c.throttled = measuredCgroup.Throttle()
	}
	return c
}

var measuredCgroup = proc.OwnCgroup()

// parseSteal reads the line "cpu  user nice system idle iowait irq softirq steal ..." (proc(5)), in ns over all CPUs.
func parseSteal(stat string) int64 {
	line, _, _ := strings.Cut(stat, "\n")
	fields := strings.Fields(line)
	if len(fields) < 9 || fields[0] != "cpu" {
		return -1
	}
	const tick = 1e9 / userHz
	ticks := sys.ParseCount(fields[8])
	if ticks < 0 || ticks > math.MaxInt64/int64(tick) {
		return -1
	}
	return ticks * tick
}

// parseRunDelay reads "RAN WAITED SLICES" (Documentation/scheduler/sched-stats.rst), the second in ns.
func parseRunDelay(schedstat string) int64 {
	fields := strings.Fields(schedstat)
	if len(fields) < 3 {
		return -1
	}
	return sys.ParseCount(fields[1])
}
