package proc

import (
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// Throttle reads cpu.stat: v2 has throttled_usec, v1 throttled_time in ns. Without a quota v2 does not count.
func (c *Cgroup) Throttle() (wire.CPUThrottle, bool) {
	for _, directories := range [][]string{c.controllers["cpu"], c.unified} {
		if throttle, ok := parseThrottle(readCgroupFile(directories, "cpu.stat")); ok {
			return throttle, true
		}
	}
	return wire.CPUThrottle{}, false
}

func parseThrottle(text string) (wire.CPUThrottle, bool) {
	values := map[string]int64{}
	for _, line := range strings.Split(text, "\n") {
		if name, value, found := strings.Cut(line, " "); found {
			values[name] = sys.ParseCount(value)
		}
	}
	periods, ok := values["nr_periods"]
	if !ok || periods < 0 {
		return wire.CPUThrottle{}, false
	}
	ns, isV1 := values["throttled_time"]
	if !isV1 {
		ns = values["throttled_usec"] * 1_000
	}
	return wire.CPUThrottle{Periods: periods, ThrottledPeriods: max(values["nr_throttled"], 0), ThrottledNs: max(ns, 0)}, true
}
