package proc

import (
	"testing"
)

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
		for version, in := range map[string]func(folder string) *Cgroup{
			"v1": func(folder string) *Cgroup {
				return &Cgroup{controllers: map[string][]string{"pids": {"/nowhere", folder}}}
			},
			"v2": func(folder string) *Cgroup { return &Cgroup{unified: []string{folder}} },
		} {
			folder := tree(t, map[string]string{"pids.current": c.all, "status": c.own})
			tasks := in(folder).taskCount(Watch(folder))
			if tasks == nil {
				t.Fatalf("%s of %s: nothing was opened", c.name, version)
			}
			if got := tasks.AreOthers(5); got != c.want {
				t.Errorf("%s of %s: %t", c.name, version, got)
			}
			tasks.all.close()
			tasks.own.Close()
		}
	}
	var unknown *TaskCount
	if !unknown.AreOthers(5) || (&Cgroup{}).taskCount(Watch("/proc/self")) != nil {
		t.Error("what nobody counts was taken for a count")
	}
}
