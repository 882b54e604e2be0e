package timing

import (
	"syscall"

	"portcullis/probe/internal/clocks"
)

func readCounters(bool) counters {
	c := counters{cpu: -1, preemptions: -1, steal: -1, runDelay: -1}
	process, err := syscall.GetCurrentProcess()
	var created, exited, kernel, user syscall.Filetime
	if err == nil && syscall.GetProcessTimes(process, &created, &exited, &kernel, &user) == nil {
		c.cpu = (duration100ns(kernel) + duration100ns(user)) * clocks.DueUnit
	}
	return c
}

func duration100ns(t syscall.Filetime) int64 { return int64(t.HighDateTime)<<32 | int64(t.LowDateTime) }
