//go:build !linux && unix

package timing

import (
	"syscall"
)

const rusageSelf = 0

func readCounters(bool) counters {
	c := counters{cpu: -1, preemptions: -1, steal: -1, runDelay: -1}
	var usage syscall.Rusage
	if syscall.Getrusage(rusageSelf, &usage) == nil {
		c.cpu = usage.Utime.Nano() + usage.Stime.Nano()
		c.preemptions = int64(usage.Nivcsw)
	}
	return c
}
