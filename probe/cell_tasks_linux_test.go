package main

import "testing"

func TestAreOthers(t *testing.T) {
	for _, c := range []struct {
		name, all, own string
		want           bool
	}{
		{"the probe's and the binary's", "12\n", "Name:\tprobe\nThreads:\t7\n", false},
		{"one more", "13\n", "Name:\tprobe\nThreads:\t7\n", true},
		{"one less: it has just begun or ended", "11\n", "Name:\tprobe\nThreads:\t7\n", true},
		{"no number", "max\n", "Name:\tprobe\nThreads:\t7\n", true},
		{"no threads", "5\n", "Name:\tprobe\n", true},
		{"nothing", "", "", true},
	} {
		for version, in := range map[string]func(folder string) *cgroupPaths{
			"v1": func(folder string) *cgroupPaths {
				return &cgroupPaths{controllers: map[string][]string{"pids": {"/nowhere", folder}}}
			},
			"v2": func(folder string) *cgroupPaths { return &cgroupPaths{unified: []string{folder}} },
		} {
			folder := tree(t, map[string]string{"pids.current": c.all, "status": c.own})
			tasks := in(folder).taskCount(watch(folder))
			if tasks == nil {
				t.Fatalf("%s of %s: nothing was opened", c.name, version)
			}
			if got := tasks.areOthers(5); got != c.want {
				t.Errorf("%s of %s: %t", c.name, version, got)
			}
			tasks.all.close()
			tasks.own.close()
		}
	}
	var unknown *taskCount
	if !unknown.areOthers(5) || (&cgroupPaths{}).taskCount(watch("/proc/self")) != nil {
		t.Error("what nobody counts was taken for a count")
	}
}
