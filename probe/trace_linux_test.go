package main

import "testing"

func TestAbiOf(t *testing.T) {
	for _, c := range []struct {
		arch, number uint32
		abi          string
		plain        uint32
	}{
		{0xc000003e, 1, "amd64", 1}, {0xc000003e, 1 | 1<<30, "x32", 1}, {0xc000003e, ^uint32(0), "amd64", ^uint32(0)},
		{0x40000003, 4, "386", 4}, {0xc00000b7, 64, "arm64", 64}, {0x40000028, 4, "arm", 4}, {1, 2, "unknown", 2},
	} {
		if abi, plain := abiOf(c.arch, c.number); abi != c.abi || plain != c.plain {
			t.Errorf("%#x %d is %s %d", c.arch, c.number, abi, plain)
		}
	}
}
