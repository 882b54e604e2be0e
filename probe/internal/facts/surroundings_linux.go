package facts

import (
	"os"
	"runtime"
	"strings"
	"syscall"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// watchedSysctls differ between environments and decide what a Go program can do.
var watchedSysctls = []string{
	"fs.file-max", "kernel.io_uring_disabled", "kernel.ns_last_pid", "kernel.pid_max", "kernel.randomize_va_space",
	"net.ipv4.ip_unprivileged_port_start", "net.ipv6.conf.lo.disable_ipv6", "vm.max_map_count", "vm.overcommit_memory",
}

var watchedNamespaces = []string{"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"}

// watchedCPUFlags: what hardens the kernel, and what it may do without the vDSO.
var watchedCPUFlags = []string{"constant_tsc", "nonstop_tsc", "nx", "pku", "smap", "smep", "umip"}

// resolverFiles and others are what Go's net and time packages read.
var watchedFiles = map[string]string{
	"hosts": "/etc/hosts", "localtime": "/etc/localtime", "nsswitch.conf": "/etc/nsswitch.conf", "resolv.conf": "/etc/resolv.conf",
}

func readSurroundings(cgroup *proc.Cgroup) wire.Surroundings {
	around := wire.Surroundings{
		Sysctls:       map[string]string{},
		Limits:        readLimits(),
		GoMaxProcs:    runtime.GOMAXPROCS(0),
		Selinux:       selinuxMode(),
		SecurityLabel: securityLabel(),
		Namespaces:    map[string]string{},
		CPUFlags:      cpuFlags(),
		Files:         map[string]bool{},
		Shells:        []string{},
	}
	for _, name := range watchedSysctls {
		if value := sys.FirstLine("/proc/sys/" + strings.ReplaceAll(name, ".", "/")); value != nil {
			around.Sysctls[name] = *value
		}
	}
	for _, name := range watchedNamespaces {
		if link, err := os.Readlink("/proc/self/ns/" + name); err == nil {
			around.Namespaces[name] = wire.Shown(strings.Trim(strings.TrimPrefix(link, name+":"), "[]"))
		}
	}
	for name, path := range watchedFiles {
		around.Files[name] = sys.Exists(path)
	}
	for _, each := range sys.ShellsOfImage() {
		around.Shells = append(around.Shells, each.Name)
	}
	if available := sys.FirstLine(clocks.SourceDirectory + "available_clocksource"); available != nil {
		around.ClockSources = sys.FirstNames(strings.Fields(*available))
	}
	if cgroup != nil {
		around.Cpuset = cgroup.Cpuset()
		around.CPUPeriodUs = cgroup.CPUPeriodUs()
	}
	return around
}

// Numbers of asm-generic/resource.h that package syscall has not; they are the same on all architectures that Go has but MIPS.
const (
	rlimitNproc   = 6
	rlimitMemlock = 8
)

// readLimits: of the probe itself. Package syscall raises its soft limit of open files (openFilesLimit), so that one is left to
// the fact of that name, and only the hard one is said here.
func readLimits() map[string]wire.Limit {
	limits := map[string]wire.Limit{}
	resources := map[string]int{"stack": syscall.RLIMIT_STACK, "nofile": syscall.RLIMIT_NOFILE, "core": syscall.RLIMIT_CORE}
	if !strings.HasPrefix(runtime.GOARCH, "mips") {
		resources["nproc"] = rlimitNproc
		resources["memlock"] = rlimitMemlock
	}
	for name, resource := range resources {
		var value syscall.Rlimit
		if syscall.Getrlimit(resource, &value) == nil {
			limits[name] = wire.Limit{Soft: exactNumber(uint64(value.Cur)), Hard: exactNumber(uint64(value.Max))}
		}
	}
	return limits
}

// selinuxMode: disabled where the kernel has no SELinux file system mounted; containers often hide it, then the label tells.
func selinuxMode() *string {
	switch value := sys.FirstLine("/sys/fs/selinux/enforce"); {
	case value == nil && sys.Exists("/sys/fs/selinux"):
		return wire.Ptr("not shown")
	case value == nil:
		return wire.Ptr("disabled")
	case *value == "1":
		return wire.Ptr("enforcing")
	default:
		return wire.Ptr("permissive")
	}
}

// securityLabel is the SELinux context or the AppArmor profile of this process.
func securityLabel() *string {
	text, err := sys.ReadBounded("/proc/self/attr/current")
	if err != nil {
		return nil
	}
	label := strings.TrimRight(text, "\x00\n")
	if label == "" {
		return nil
	}
	return wire.Ptr(wire.Shown(label))
}

func cpuFlags() map[string]bool {
	text, err := sys.ReadBounded("/proc/cpuinfo")
	if err != nil {
		return nil
	}
	_, after, found := strings.Cut(text, "\nflags")
	if !found {
		return nil
	}
	line, _, _ := strings.Cut(after, "\n")
	has := map[string]bool{}
	for _, flag := range strings.Fields(line) {
		has[flag] = true
	}
	flags := map[string]bool{}
	for _, name := range watchedCPUFlags {
		flags[name] = has[name]
	}
	return flags
}
