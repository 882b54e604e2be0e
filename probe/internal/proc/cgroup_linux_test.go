package proc

import (
	"os"
	"path/filepath"
	"testing"
)

// tree writes files below a new directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func check[T comparable](t *testing.T, what string, got *T, want T) {
	t.Helper()
	if got == nil || *got != want {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func TestCgroupV2(t *testing.T) {
	files := map[string]string{
		"cgroup.controllers":           "cpu memory pids\n",
		"system.slice/x/cpu.max":       "50000 100000\n",
		"system.slice/x/memory.max":    "67108864\n",
		"system.slice/x/pids.max":      "max\n",
		"system.slice/x/memory.events": "low 0\nhigh 0\nmax 12\noom 3\noom_kill 2\noom_group_kill 1\n",
	}
	c := findCgroup("0::/system.slice/x\n", tree(t, files))
	check(t, "version", &c.Version, "v2")
	check(t, "quota", c.CPUQuota(), 0.5)
	check(t, "memory", c.MemoryLimit(), 64<<20)
	check(t, "oom kills", c.oomKills(), 2)
	if c.PidsLimit() != nil {
		t.Error("max is no limit")
	}
}

func TestCgroupV2OfAContainer(t *testing.T) {
	// The container's own cgroup is the root of the mount; Docker shows "/", host namespaces show the host's path.
	files := map[string]string{"cgroup.controllers": "", "cpu.max": "max 100000", "memory.max": "max", "pids.max": "64"}
	for _, line := range []string{"0::/\n", "0::/docker/0123\n"} {
		c := findCgroup(line, tree(t, files))
		check(t, "pids", c.PidsLimit(), 64)
		if c.CPUQuota() != nil || c.MemoryLimit() != nil || c.oomKills() != nil {
			t.Error("max is no limit")
		}
	}
}

func TestCgroupV1(t *testing.T) {
	files := map[string]string{
		"cpu,cpuacct/cpu.cfs_quota_us":   "-1",
		"cpu,cpuacct/cpu.cfs_period_us":  "100000",
		"memory/a/memory.limit_in_bytes": "9223372036854771712",
		"memory/a/memory.oom_control":    "oom_kill_disable 0\nunder_oom 0\noom_kill 7\n",
		"pids/pids.max":                  "32",
	}
	c := findCgroup("5:pids:/docker/x\n4:memory:/a\n3:cpu,cpuacct:/docker/x\n1:name=systemd:/\n", tree(t, files))
	check(t, "version", &c.Version, "v1")
	check(t, "pids", c.PidsLimit(), 32)
	check(t, "oom kills", c.oomKills(), 7)
	if c.CPUQuota() != nil || c.MemoryLimit() != nil {
		t.Error("-1 and 2^63 are no limits")
	}
	files["cpu,cpuacct/cpu.cfs_quota_us"] = "150000"
	c = findCgroup("3:cpu,cpuacct:/docker/x\n", tree(t, files))
	check(t, "quota", c.CPUQuota(), 1.5)
}

func TestCgroupMixed(t *testing.T) {
	files := map[string]string{"unified/cgroup.controllers": "", "memory/memory.limit_in_bytes": "1048576"}
	c := findCgroup("4:memory:/\n0::/\n", tree(t, files))
	check(t, "version", &c.Version, "mixed")
	check(t, "memory", c.MemoryLimit(), 1<<20)
	// Without the mount of v2 the line 0:: says nothing.
	check(t, "version", &findCgroup("4:memory:/\n0::/\n", tree(t, nil)).Version, "v1")
	if findCgroup("0::/\n", tree(t, nil)) != nil {
		t.Error("nothing is mounted")
	}
}
