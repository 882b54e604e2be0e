package main

import (
	"os"
	"sort"
	"strings"
)

const clockRealtime = 0

// wallNow reads the wall clock by system call, past what may have been put in the vDSO's place.
func wallNow() int64 {
	now, _ := readClock(clockRealtime)
	return int64(now)
}

func addSystemClocks(facts *clockFacts) {
	facts.TimeNamespace = ownTimeNamespace
	facts.Source.Current = firstLine(clockSourceDirectory + "current_clocksource")
	facts.Source.Available = []string{}
	if available := firstLine(clockSourceDirectory + "available_clocksource"); available != nil {
		facts.Source.Available = firstNames(strings.Fields(*available))
	}
	facts.Adjust = tryClockAdjust()
	facts.TimerSlackNs = number(firstLine("/proc/self/timerslack_ns"))
	facts.PtpDevices = ptpDevices("/dev", "/sys/class/ptp")
}

const mostNames = 64

func firstNames(names []string) []string { return names[:min(len(names), mostNames)] }

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
				found[shown(name)] = true
			}
		}
	}
	names := make([]string, 0, len(found))
	for name := range found {
		names = append(names, name)
	}
	sort.Strings(names)
	return firstNames(names)
}
