package child

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func TestSuperviseWithoutPidfd(t *testing.T) {
	s := Runner{Job: &wire.Job{Binary: "/bin/sh", WorkDir: t.TempDir(), Limits: wire.JobLimits{OutputBytes: 100}}}
	c, err := s.spawn(Plan{Step: &wire.Step{Args: []string{"-c", "sleep 0.05; echo said; exit 4"}}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	sys.CloseFd(c.pidfd)
	c.pidfd = -1
	c.SuperviseUntil(time.Now().Add(5*time.Second), -1)
	if !c.Ended || c.status.ExitStatus() != 4 {
		t.Fatalf("ended %t with %v", c.Ended, c.status)
	}
	if took := c.end.Sub(c.Started); took < 50*time.Millisecond || took > time.Second {
		t.Errorf("took %s", took)
	}
	if left := c.finish(0); *left != 0 || c.stdout.Result().Text != "said\n" {
		t.Errorf("left %d, said %q", *left, c.stdout.Result().Text)
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
	s := Runner{Job: &wire.Job{Binary: "/bin/cat", WorkDir: t.TempDir(), Limits: wire.JobLimits{OutputBytes: 10_000}}}
	s.cell = &cellWatch{Memory: &proc.MemoryRoom{}}
	c, err := s.spawn(Plan{Step: &wire.Step{Args: []string{"/proc/self/status"}}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	during := own()
	c.SuperviseUntil(time.Now().Add(5*time.Second), -1)
	c.finish(restGrace)
	if after := own(); !during || after {
		t.Errorf("blocked while it watches: %t, afterwards: %t", during, after)
	}
	if blocksUrgent(c.stdout.Result().Text) {
		t.Error("the program has the signal blocked, too")
	}
}
