package main

import (
	"math"
	"strconv"
	"strings"
	"syscall"
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
	if text, err := readBounded("/proc/stat"); err == nil {
		c.steal = parseSteal(text)
	}
	if lockedThread {
		if text, err := readBounded("/proc/thread-self/schedstat"); err == nil {
			c.runDelay = parseRunDelay(text)
		}
	}
	if measuredCgroup != nil {
		c.throttle, c.throttled = measuredCgroup.throttle()
	}
	return c
}

var measuredCgroup = ownCgroup()

// parseSteal reads the line "cpu  user nice system idle iowait irq softirq steal ..." (proc(5)), in ns over all CPUs.
func parseSteal(stat string) int64 {
	line, _, _ := strings.Cut(stat, "\n")
	fields := strings.Fields(line)
	if len(fields) < 9 || fields[0] != "cpu" {
		return -1
	}
	const tick = 1e9 / userHz
	ticks := parseCount(fields[8])
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
	return parseCount(fields[1])
}

// throttle reads cpu.stat: v2 has throttled_usec, v1 throttled_time in ns. Without a quota v2 does not count.
func (c *cgroupPaths) throttle() (cpuThrottle, bool) {
	for _, directories := range [][]string{c.controllers["cpu"], c.unified} {
		if throttle, ok := parseThrottle(readCgroupFile(directories, "cpu.stat")); ok {
			return throttle, true
		}
	}
	return cpuThrottle{}, false
}

func parseThrottle(text string) (cpuThrottle, bool) {
	values := map[string]int64{}
	for _, line := range strings.Split(text, "\n") {
		if name, value, found := strings.Cut(line, " "); found {
			values[name] = parseCount(value)
		}
	}
	periods, ok := values["nr_periods"]
	if !ok || periods < 0 {
		return cpuThrottle{}, false
	}
	ns, isV1 := values["throttled_time"]
	if !isV1 {
		ns = values["throttled_usec"] * 1_000
	}
	return cpuThrottle{periods, max(values["nr_throttled"], 0), max(ns, 0)}, true
}

const mostCount = int64(1) << 52

// parseCount is -1 for what is no count, or no sane one.
func parseCount(text string) int64 {
	count, err := strconv.ParseInt(text, 10, 64)
	if err != nil || count < 0 || count > mostCount {
		return -1
	}
	return count
}
