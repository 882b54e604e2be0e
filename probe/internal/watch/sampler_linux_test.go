package watch

import (
	"os"
	"testing"
	"time"

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
		s := Sampler{ownPeak: test.own, memory: test.sampled}
		got := s.peakMemory(test.atEnd)
		if (got == nil) != (test.want == nil) || (got != nil && *got != *test.want) {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// A look during which the machine runs other processes takes long on the clock and costs no CPU.
func TestRestsByCPUTime(t *testing.T) {
	const elsewhere = 50 * time.Millisecond
	s := Sampler{Others: func() []int {
		time.Sleep(elsewhere)
		return nil
	}}
	s.Begin(os.Getpid())
	defer s.Watched.Close()
	now := s.nextOthers
	s.Sample(now)
	if rest := s.nextOthers.Sub(now); rest <= 0 || rest > elsewhere*sampleRest/2 {
		t.Errorf("rests for %v after a look that waited for %v", rest, elsewhere)
	}
}

func TestPeakMemoryOfWhoForked(t *testing.T) {
	const sampled, own = 1_800, 3_300
	for _, c := range []struct{ atEnd, want int64 }{
		{own - 60, sampled},
		// The probe's own peak, read twice.
		{own + 88, sampled},
		{own + peakSlackKiB + 1, own + peakSlackKiB + 1},
		{90_000, 90_000},
	} {
		s := Sampler{memory: sampled << 10, ownPeak: own}
		if got := s.peakMemory(c.atEnd); got == nil || *got != c.want<<10 {
			t.Errorf("%d KiB at the end: %v, want %d KiB", c.atEnd, got, c.want)
		}
	}
	if got := (&Sampler{memory: -1, ownPeak: own}).peakMemory(own); got != nil {
		t.Errorf("nothing was seen, and %d B told", *got)
	}
}
