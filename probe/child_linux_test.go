package main

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestSuperviseWithoutPidfd(t *testing.T) {
	s := runner{job: &job{Binary: "/bin/sh", WorkDir: t.TempDir(), Limits: jobLimits{OutputBytes: 100}}}
	c, err := s.spawn(plan{step: &step{Args: []string{"-c", "sleep 0.05; echo said; exit 4"}}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	closeFd(c.pidfd)
	c.pidfd = -1
	c.superviseUntil(time.Now().Add(5*time.Second), -1)
	if !c.ended || c.status.ExitStatus() != 4 {
		t.Fatalf("ended %t with %v", c.ended, c.status)
	}
	if took := c.end.Sub(c.started); took < 50*time.Millisecond || took > time.Second {
		t.Errorf("took %s", took)
	}
	if left := c.finish(0); *left != 0 || c.stdout.result().Text != "said\n" {
		t.Errorf("left %d, said %q", *left, c.stdout.result().Text)
	}
}

func TestTheRuntimeInterruptsNoOneWhoWatchesALimitedCell(t *testing.T) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	blocksUrgent := func(status string) bool {
		t.Helper()
		_, mask, _ := strings.Cut(status, "\nSigBlk:\t")
		blocked, err := strconv.ParseUint(strings.TrimSpace(mask[:min(len(mask), 16)]), 16, 64)
		if err != nil {
			t.Fatalf("no SigBlk in %q", status)
		}
		return blocked&(1<<(syscall.SIGURG-1)) != 0
	}
	own := func() bool {
		text, err := os.ReadFile("/proc/thread-self/status")
		if err != nil {
			t.Fatal(err)
		}
		return blocksUrgent(string(text))
	}
	s := runner{job: &job{Binary: "/bin/cat", WorkDir: t.TempDir(), Limits: jobLimits{OutputBytes: 10_000}}}
	s.cell = &cellWatch{memory: &memoryRoom{}}
	c, err := s.spawn(plan{step: &step{Args: []string{"/proc/self/status"}}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	during := own()
	c.superviseUntil(time.Now().Add(5*time.Second), -1)
	c.finish(restGrace)
	if after := own(); !during || after {
		t.Errorf("blocked while it watches: %t, afterwards: %t", during, after)
	}
	if blocksUrgent(c.stdout.result().Text) {
		t.Error("the program has the signal blocked, too")
	}
}

func TestPeakMemoryIsNotTheProbesOwn(t *testing.T) {
	for name, test := range map[string]struct {
		own, sampled, atEnd int64
		want                *int64
	}{
		"the kernel's figure above the probe's own": {5_000, 1 << 20, 6_000, ptr(int64(6_000 << 10))},
		"the kernel's figure is the probe's own":    {5_000, 1 << 20, 5_000, ptr(int64(1 << 20))},
		"sampled more than counted":                 {5_000, 9_000 << 10, 6_000, ptr(int64(9_000 << 10))},
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
