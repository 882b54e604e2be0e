package main

import (
	"path"
	"strconv"
	"strings"
)

// cgroupPaths says where this process's cgroups are to be read. A container sees its own cgroup as the root of the mount,
// a process on the host below it by the path of /proc/self/cgroup; both are tried.
type cgroupPaths struct {
	version string
	// unified is the directory of cgroup v2; controllers those of v1 by controller.
	unified     []string
	controllers map[string][]string
}

// ownCgroup is nil where /proc does not show it or nothing is mounted for it.
func ownCgroup() *cgroupPaths {
	text, err := readBounded("/proc/self/cgroup")
	if err != nil {
		return nil
	}
	return findCgroup(text, "/sys/fs/cgroup")
}

// findCgroup takes lines "ID:CONTROLLERS:PATH" (cgroups(7)).
func findCgroup(text, cgroupRoot string) *cgroupPaths {
	found := &cgroupPaths{controllers: map[string][]string{}}
	unifiedUsable := false
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		fields := strings.SplitN(line, ":", 3)
		if len(fields) != 3 {
			continue
		}
		if fields[1] == "" {
			// In the mixed layout systemd mounts v2 without controllers at unified/.
			for _, mount := range []string{cgroupRoot, cgroupRoot + "/unified"} {
				if exists(mount + "/cgroup.controllers") {
					unifiedUsable = true
					found.unified = []string{path.Join(mount, fields[2]), mount}
				}
			}
			continue
		}
		for _, name := range strings.Split(fields[1], ",") {
			mount := path.Join(cgroupRoot, strings.TrimPrefix(name, "name="))
			if strings.Contains(fields[1], ",") && !exists(mount) {
				mount = path.Join(cgroupRoot, fields[1])
			}
			found.controllers[name] = []string{path.Join(mount, fields[2]), mount}
		}
	}
	switch {
	case unifiedUsable && len(found.controllers) > 0:
		found.version = "mixed"
	case len(found.controllers) > 0:
		found.version = "v1"
	case unifiedUsable:
		found.version = "v2"
	default:
		return nil
	}
	return found
}

// read gives a file of the first directory that has it; "" when none has.
func readCgroupFile(directories []string, name string) string {
	for _, directory := range directories {
		if text, err := readBounded(path.Join(directory, name)); err == nil {
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

func (c *cgroupPaths) memoryLimit() *int64 {
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

func (c *cgroupPaths) pidsLimit() *int64 {
	for _, directories := range [][]string{c.controllers["pids"], c.unified} {
		if limit, err := strconv.ParseInt(readCgroupFile(directories, "pids.max"), 10, 64); err == nil {
			return &limit
		}
	}
	return nil
}

// cpuQuota is in CPUs' worth.
func (c *cgroupPaths) cpuQuota() *float64 {
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
	return ptr(q / p)
}

// oomKills counts what the kernel's memory killer has killed in this cgroup so far; nil where it is not shown
// (v1: "oom_kill" of memory.oom_control since Linux 4.13; v2: of memory.events).
func oomKills() *int64 {
	if c := ownCgroup(); c != nil {
		return c.oomKills()
	}
	return nil
}

func (c *cgroupPaths) oomKills() *int64 {
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
