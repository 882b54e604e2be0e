package main

import (
	"os"
	"testing"
	"time"
)

// A look during which the machine runs other processes takes long on the clock and costs no CPU.
func TestRestsByCPUTime(t *testing.T) {
	const elsewhere = 50 * time.Millisecond
	s := sampler{others: func() []int {
		time.Sleep(elsewhere)
		return nil
	}}
	s.begin(os.Getpid())
	defer s.watched.Close()
	now := s.nextOthers
	s.sample(now)
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
		s := sampler{memory: sampled << 10, ownPeak: own}
		if got := s.peakMemory(c.atEnd); got == nil || *got != c.want<<10 {
			t.Errorf("%d KiB at the end: %v, want %d KiB", c.atEnd, got, c.want)
		}
	}
	if got := (&sampler{memory: -1, ownPeak: own}).peakMemory(own); got != nil {
		t.Errorf("nothing was seen, and %d B told", *got)
	}
}
