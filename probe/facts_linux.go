package main

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

const clockSourceDirectory = "/sys/devices/system/clocksource/clocksource0/"

func readFacts() cellFacts {
	facts := cellFacts{
		Kernel:       kernelRelease(),
		Arch:         runtime.GOARCH,
		CPUs:         ptr(runtime.NumCPU()),
		ClockSource:  firstLine(clockSourceDirectory + "current_clocksource"),
		TimerSlackNs: number(firstLine("/proc/self/timerslack_ns")),
		UID:          ptr(os.Getuid()),
		RootReadOnly: rootReadOnly(),
		Has:          imageHas(),
	}
	facts.CPUModel, facts.CPULevel = processor()
	cgroup := ownCgroup()
	facts.surroundings = readSurroundings(cgroup)
	facts.Randomised, facts.Calls = lookAround()
	if cgroup != nil {
		facts.Cgroup = &cgroup.version
		facts.CPUQuota = cgroup.cpuQuota()
		facts.MemoryLimitBytes = cgroup.memoryLimit()
		facts.PidsLimit = cgroup.pidsLimit()
	}
	facts.OpenFilesLimit = openFilesLimit()
	readSecurity(&facts)
	return facts
}

func kernelRelease() *string {
	var name syscall.Utsname
	if syscall.Uname(&name) != nil {
		return nil
	}
	var release strings.Builder
	for _, c := range name.Release {
		if c == 0 {
			break
		}
		release.WriteByte(byte(c))
	}
	return ptr(release.String())
}

// readSecurity reads what proc(5) says of /proc/self/status.
func readSecurity(facts *cellFacts) {
	text, err := readBounded("/proc/self/status")
	if err != nil {
		return
	}
	for _, line := range strings.Split(text, "\n") {
		name, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch name {
		case "CapBnd":
			facts.BoundingCapabilities = &value
		case "CapEff":
			facts.EffectiveCapabilities = &value
		case "NoNewPrivs":
			facts.NoNewPrivileges = ptr(value == "1")
		case "Seccomp":
			if mode, err := strconv.Atoi(value); err == nil {
				facts.SeccompMode = &mode
			}
		}
	}
}

const stRdonly = 0x1 // ST_RDONLY of statfs(2)

func rootReadOnly() *bool {
	var status syscall.Statfs_t
	if syscall.Statfs("/", &status) != nil {
		return nil
	}
	return ptr(status.Flags&stRdonly != 0)
}

func firstLine(path string) *string {
	text, err := readBounded(path)
	if err != nil {
		return nil
	}
	return ptr(shown(text))
}

func number(text *string) *int64 {
	if text == nil {
		return nil
	}
	value, err := strconv.ParseInt(strings.TrimSpace(*text), 10, 64)
	if err != nil {
		return nil
	}
	return &value
}
