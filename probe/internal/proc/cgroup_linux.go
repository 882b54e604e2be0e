package proc

import (
	"path"
	"strconv"
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// Cgroup says where this process's cgroups are to be read. A container sees its own cgroup as the root of the mount,
// a process on the host below it by the path of /proc/self/cgroup; both are tried.
type Cgroup struct {
	Version string
	// unified is the directory of cgroup v2; controllers those of v1 by controller.
	unified     []string
	controllers map[string][]string
}

// OwnCgroup is nil where /proc does not show it or nothing is mounted for it.
func OwnCgroup() *Cgroup {
	text, err := sys.ReadBounded("/proc/self/cgroup")
	if err != nil {
		return nil
	}
	return findCgroup(text, "/sys/fs/cgroup")
}

// findCgroup takes lines "ID:CONTROLLERS:PATH" (cgroups(7)).
func findCgroup(text, cgroupRoot string) *Cgroup {
	found := &Cgroup{controllers: map[string][]string{}}
	unifiedUsable := false
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		fields := strings.SplitN(line, ":", 3)
		if len(fields) != 3 {
			continue
		}
		if fields[1] == "" {
			// In the mixed layout systemd mounts v2 without controllers at unified/.
			for _, mount := range []string{cgroupRoot, cgroupRoot + "/unified"} {
				if sys.Exists(mount + "/cgroup.controllers") {
					unifiedUsable = true
					found.unified = []string{path.Join(mount, fields[2]), mount}
				}
			}
			continue
		}
		for _, name := range strings.Split(fields[1], ",") {
			mount := path.Join(cgroupRoot, strings.TrimPrefix(name, "name="))
			if strings.Contains(fields[1], ",") && !sys.Exists(mount) {
				mount = path.Join(cgroupRoot, fields[1])
			}
			found.controllers[name] = []string{path.Join(mount, fields[2]), mount}
		}
	}
	switch {
	case unifiedUsable && len(found.controllers) > 0:
		found.Version = "mixed"
	case len(found.controllers) > 0:
		found.Version = "v1"
	case unifiedUsable:
		found.Version = "v2"
	default:
		return nil
	}
	return found
}

// read gives a file of the first directory that has it; "" when none has.
func readCgroupFile(directories []string, name string) string {
	for _, directory := range directories {
		if text, err := sys.ReadBounded(path.Join(directory, name)); err == nil {
			return strings.TrimSpace(text)
		}
	}
	return ""
}

func pathsIn(directories []string, name string) []string {
	paths := make([]string, 0, len(directories))
	for _, directory := range directories {
		paths = append(paths, path.Join(directory, name))
	}
	return paths
}

// noLimitBytes: v1 writes "no limit" as the largest multiple of a page below 2^63.
const noLimitBytes = int64(1) << 62

func (c *Cgroup) MemoryLimit() *int64 {
	for _, text := range []string{
		readCgroupFile(c.controllers["memory"], "memory.limit_in_bytes"),
		readCgroupFile(c.unified, "memory.max"),
	} {
		if limit, err := strconv.ParseInt(text, 10, 64); err == nil && limit < noLimitBytes {
			return &limit
		}
	}
	return nil
}

func (c *Cgroup) PidsLimit() *int64 {
	for _, directories := range [][]string{c.controllers["pids"], c.unified} {
		if limit, err := strconv.ParseInt(readCgroupFile(directories, "pids.max"), 10, 64); err == nil {
			return &limit
		}
	}
	return nil
}

// CPUQuota is in CPUs' worth.
func (c *Cgroup) CPUQuota() *float64 {
	quota := readCgroupFile(c.controllers["cpu"], "cpu.cfs_quota_us")
	period := readCgroupFile(c.controllers["cpu"], "cpu.cfs_period_us")
	if quota == "" {
		quota, period, _ = strings.Cut(readCgroupFile(c.unified, "cpu.max"), " ")
	}
	q, errQuota := strconv.ParseFloat(quota, 64)
	p, errPeriod := strconv.ParseFloat(period, 64)
	if errQuota != nil || errPeriod != nil || q <= 0 || p <= 0 {
		return nil
	}
	return wire.Ptr(q / p)
}

// OomKills counts what the kernel's memory killer has killed in this cgroup so far; nil where it is not shown
// (v1: "oom_kill" of memory.oom_control since Linux 4.13; v2: of memory.events).
func OomKills() *int64 {
	if c := OwnCgroup(); c != nil {
		return c.oomKills()
	}
	return nil
}

func (c *Cgroup) oomKills() *int64 {
	for _, text := range []string{
		readCgroupFile(c.controllers["memory"], "memory.oom_control"),
		readCgroupFile(c.unified, "memory.events"),
	} {
		for _, line := range strings.Split(text, "\n") {
			if value, ok := strings.CutPrefix(line, "oom_kill "); ok {
				if count, err := strconv.ParseInt(value, 10, 64); err == nil {
					return &count
				}
			}
		}
	}
	return nil
}

func (c *Cgroup) CPUPeriodUs() *int64 {
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

// Cpuset as the kernel writes it: `0-3,8`.
func (c *Cgroup) Cpuset() *string {
	for _, text := range []string{
		readCgroupFile(c.controllers["cpuset"], "cpuset.cpus"),
		readCgroupFile(c.unified, "cpuset.cpus.effective"),
	} {
		if text != "" {
			return wire.Ptr(wire.Shown(text))
		}
	}
	return nil
}
