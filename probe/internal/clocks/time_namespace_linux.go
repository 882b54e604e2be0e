package clocks

import (
	"strconv"
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

var ownTimeNamespace = readTimeNamespace()

func readTimeNamespace() *wire.TimeNamespace {
	text, err := sys.ReadBounded("/proc/self/timens_offsets")
	if err != nil {
		return nil
	}
	return parseTimeNamespace(text)
}

// parseTimeNamespace reads "monotonic SECONDS NANOSECONDS" and the same for boottime (time_namespaces(7)); nil when it is not that.
func parseTimeNamespace(text string) *wire.TimeNamespace {
	found := wire.TimeNamespace{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			return nil
		}
		seconds, errS := strconv.ParseInt(fields[1], 10, 34)
		nanoseconds, errN := strconv.ParseInt(fields[2], 10, 32)
		if errS != nil || errN != nil {
			return nil
		}
		switch fields[0] {
		case "monotonic":
			found.MonotonicNs = seconds*1e9 + nanoseconds
		case "boottime":
			found.BoottimeNs = seconds*1e9 + nanoseconds
		}
	}
	return &found
}

// NamespaceOffset is what this process's monotonic clock is ahead of that of the initial time namespace.
func NamespaceOffset() int64 {
	if ownTimeNamespace == nil {
		return 0
	}
	return ownTimeNamespace.MonotonicNs
}
