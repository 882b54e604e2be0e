package main

import (
	"strconv"
	"strings"
)

func addSystemConditions(conditions *measureConditions) {
	conditions.Kernel = kernelRelease()
	conditions.CPUModel, _ = processor()
	conditions.ClockSource = firstLine(clockSourceDirectory + "current_clocksource")
	conditions.TimerSlackNs = number(firstLine("/proc/self/timerslack_ns"))
	if measuredCgroup != nil {
		conditions.Cgroup = &measuredCgroup.version
		conditions.CPUQuota = measuredCgroup.cpuQuota()
		conditions.CPUPeriodUs = measuredCgroup.cpuPeriodUs()
	}
	if status, err := readBounded("/proc/self/status"); err == nil {
		conditions.Cpuset = allowedCPUs(status)
	}
}

// allowedCPUs is what affinity and cpuset leave to this process.
func allowedCPUs(status string) *string {
	_, list, found := strings.Cut(status, "\nCpus_allowed_list:")
	if !found {
		return nil
	}
	return ptr(strings.TrimSpace(shown(list)))
}

func (c *cgroupPaths) cpuPeriodUs() *int64 {
	period := readCgroupFile(c.controllers["cpu"], "cpu.cfs_period_us")
	if period == "" {
		_, period, _ = strings.Cut(readCgroupFile(c.unified, "cpu.max"), " ")
	}
	us, err := strconv.ParseInt(period, 10, 64)
	if err != nil || us <= 0 {
		return nil
	}
	return &us
}
