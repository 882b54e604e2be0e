package main

import (
	"testing"

	"portcullis/probe/internal/wire"
)

func TestPeakMemoryIsNotTheProbesOwn(t *testing.T) {
	for name, test := range map[string]struct {
		own, sampled, atEnd int64
		want                *int64
	}{
		"the kernel's figure above the probe's own": {5_000, 1 << 20, 6_000, wire.Ptr(int64(6_000 << 10))},
		"the kernel's figure is the probe's own":    {5_000, 1 << 20, 5_000, wire.Ptr(int64(1 << 20))},
		"sampled more than counted":                 {5_000, 9_000 << 10, 6_000, wire.Ptr(int64(9_000 << 10))},
		"too short to be seen":                      {5_000, -1, 5_000, nil},
		"own peak unknown":                          {-1, -1, 6_000, nil},
	} {
		s := sampler{ownPeak: test.own, memory: test.sampled}
		got := s.peakMemory(test.atEnd)
		if (got == nil) != (test.want == nil) || (got != nil && *got != *test.want) {
			t.Errorf("%s: %v", name, got)
		}
	}
}
