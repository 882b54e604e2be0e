package proc

import (
	"testing"
)

func TestMemoryIsFull(t *testing.T) {
	const limit = 48 << 20
	for _, c := range []struct {
		name, usage, stat string
		want              bool
	}{
		{"plenty", "1048576", "inactive_file 0\nactive_file 0\n", false},
		{"full of what the programs hold", "50331648", "anon 50000000\ninactive_file 4096\nactive_file 0\n", true},
		{"less than the room", "49807360", "inactive_file 0\nactive_file 0\n", true},
		{"full of files that can be given up", "50331648", "total_inactive_file 1\ninactive_file 900000\nactive_file 900000\n", false},
		{"no statistics", "50331648", "", true},
		{"no number", "much", "", false},
	} {
		for version, names := range map[string][2]string{
			"v1": {"memory.limit_in_bytes", "memory.usage_in_bytes"},
			"v2": {"memory.max", "memory.current"},
		} {
			folder := tree(t, map[string]string{names[0]: "50331648\n", names[1]: c.usage + "\n", "memory.stat": c.stat})
			paths := &Cgroup{controllers: map[string][]string{"memory": {"/nowhere", folder}}}
			if version == "v2" {
				paths = &Cgroup{unified: []string{folder}}
			}
			room := paths.memoryRoom()
			if room == nil || room.limit != limit {
				t.Fatalf("%s: %+v", version, room)
			}
			if got := room.IsFull(); got != c.want {
				t.Errorf("%s of %s: %v", c.name, version, got)
			}
			room.usage.close()
			room.stat.close()
		}
	}
	var unlimited *MemoryRoom
	if unlimited.IsFull() || (&Cgroup{}).memoryRoom() != nil {
		t.Error("no limit was taken for one")
	}
}
