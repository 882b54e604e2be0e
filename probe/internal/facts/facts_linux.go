package facts

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func Read() wire.CellFacts {
	facts := wire.CellFacts{
		Kernel:       sys.KernelRelease(),
		Arch:         runtime.GOARCH,
		CPUs:         wire.Ptr(runtime.NumCPU()),
		ClockSource:  sys.FirstLine(clocks.SourceDirectory + "current_clocksource"),
		TimerSlackNs: sys.Number(sys.FirstLine("/proc/self/timerslack_ns")),
		UID:          wire.Ptr(os.Getuid()),
		RootReadOnly: rootReadOnly(),
		Has:          imageHas(),
	}
	facts.CPUModel, facts.CPULevel = Processor()
	cgroup := proc.OwnCgroup()
	facts.Surroundings = readSurroundings(cgroup)
	facts.Randomised, facts.Calls = lookAround()
	if cgroup != nil {
		facts.Cgroup = &cgroup.Version
		facts.CPUQuota = cgroup.CPUQuota()
		facts.MemoryLimitBytes = cgroup.MemoryLimit()
		facts.PidsLimit = cgroup.PidsLimit()
	}
	facts.OpenFilesLimit = openFilesLimit()
	readSecurity(&facts)
	return facts
}

// readSecurity reads what proc(5) says of /proc/self/status.
func readSecurity(facts *wire.CellFacts) {
	text, err := sys.ReadBounded("/proc/self/status")
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
			facts.NoNewPrivileges = wire.Ptr(value == "1")
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
	return wire.Ptr(status.Flags&stRdonly != 0)
}
