package clocks

import (
	"os"
	"sort"
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// wallNow reads the wall clock by system call, past what may have been put in the vDSO's place.
func wallNow() int64 {
	now, _ := sys.ReadClock(sys.ClockRealtime)
	return int64(now)
}

func addSystemClocks(facts *wire.ClockFacts) {
	facts.TimeNamespace = ownTimeNamespace
	facts.Source.Current = sys.FirstLine(SourceDirectory + "current_clocksource")
	facts.Source.Available = []string{}
	if available := sys.FirstLine(SourceDirectory + "available_clocksource"); available != nil {
		facts.Source.Available = sys.FirstNames(strings.Fields(*available))
	}
	facts.Adjust = tryClockAdjust()
	facts.TimerSlackNs = sys.Number(sys.FirstLine("/proc/self/timerslack_ns"))
	facts.PtpDevices = ptpDevices("/dev", "/sys/class/ptp")
}

// ptpDevices: the device, or the class when the cell has no device nodes.
func ptpDevices(directories ...string) []string {
	found := map[string]bool{}
	for _, path := range directories {
		directory, err := os.Open(path)
		if err != nil {
			continue
		}
		names, _ := directory.Readdirnames(4096)
		directory.Close()
		for _, name := range names {
			if strings.HasPrefix(name, "ptp") {
				found[wire.Shown(name)] = true
			}
		}
	}
	names := make([]string, 0, len(found))
	for name := range found {
		names = append(names, name)
	}
	sort.Strings(names)
	return sys.FirstNames(names)
}

const SourceDirectory = "/sys/devices/system/clocksource/clocksource0/"
