package trace

import (
	"testing"

	"portcullis/probe/internal/wire"
)

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

// What is told on kernels whose threads do not say that they were killed.
func TestSettle(t *testing.T) {
	one, other := &wire.TracedCall{Number: 1}, &wire.TracedCall{Number: 2}
	for name, c := range map[string]struct {
		tracer Tracer
		want   *wire.TracedCall
	}{
		"only one ended so":              {Tracer{endedSo: suspects{1, one}}, one},
		"one of many has such registers": {Tracer{endedSo: suspects{9, one}, rolledBack: suspects{1, other}}, other},
		"many have":                      {Tracer{endedSo: suspects{9, one}, rolledBack: suspects{2, other}}, nil},
		"many ended so":                  {Tracer{endedSo: suspects{9, one}}, nil},
		"it is known already":            {Tracer{trapped: true, endedSo: suspects{1, one}}, nil},
	} {
		*one, *other = wire.TracedCall{}, wire.TracedCall{}
		c.tracer.settle()
		for _, call := range []*wire.TracedCall{one, other} {
			if told := call.Sigsys == 1; told != (call == c.want) {
				t.Errorf("%s: %+v", name, *call)
			}
		}
	}
}
