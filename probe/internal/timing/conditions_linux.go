package timing

import (
	"strings"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/facts"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func addSystemConditions(conditions *wire.MeasureConditions) {
	conditions.Kernel = sys.KernelRelease()
	conditions.CPUModel, _ = facts.Processor()
	conditions.ClockSource = sys.FirstLine(clocks.SourceDirectory + "current_clocksource")
	conditions.TimerSlackNs = sys.Number(sys.FirstLine("/proc/self/timerslack_ns"))
	if measuredCgroup != nil {
		conditions.Cgroup = &measuredCgroup.Version
		conditions.CPUQuota = measuredCgroup.CPUQuota()
		conditions.CPUPeriodUs = measuredCgroup.CPUPeriodUs()
	}
	if status, err := sys.ReadBounded("/proc/self/status"); err == nil {
		conditions.Cpuset = allowedCPUs(status)
	}
}

// allowedCPUs is what affinity and cpuset leave to this process.
func allowedCPUs(status string) *string {
	_, list, found := strings.Cut(status, "\nCpus_allowed_list:")
	if !found {
		return nil
	}
	return wire.Ptr(strings.TrimSpace(wire.Shown(list)))
}
