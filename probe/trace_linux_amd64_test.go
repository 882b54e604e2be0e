package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"
)

// callsOf traces /bin/sh; byRegisters as on kernels before 5.3.
func callsOf(t *testing.T, byRegisters bool) map[uint32]*tracedCall {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer func() { tracing = nil }()
	s := &session{job: &job{Binary: "/bin/sh", WorkDir: t.TempDir(), Limits: jobLimits{OutputBytes: 1000}}}
	c, err := s.spawn(&step{Args: []string{"-c", "cat /dev/null; kill -0 1; exit 3"}, Trace: true}, []string{"PATH=/bin:/usr/bin"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	tracing.withoutInfo = byRegisters
	c.superviseUntil(time.Now().Add(20*time.Second), -1)
	c.finish(restGrace)
	if !c.ended || c.status.ExitStatus() != 3 {
		t.Fatalf("ended %v with %v", c.ended, c.status)
	}
	calls := map[uint32]*tracedCall{}
	for key, call := range tracing.calls {
		if key.abi != runtime.GOARCH {
			t.Errorf("a call of %s", key.abi)
		}
		calls[key.number] = call
	}
	return calls
}

func TestRegistersTellTheSameAsTheKernel(t *testing.T) {
	told, read := callsOf(t, false), callsOf(t, true)
	if len(told) < 10 {
		t.Fatalf("only %d calls", len(told))
	}
	for number, call := range told {
		other := read[number]
		if other == nil || other.Count != call.Count || other.Eperm != call.Eperm || other.Enosys != call.Enosys {
			t.Errorf("call %d: %+v by the kernel's word, %+v by registers", number, *call, other)
		}
	}
}

func TestWhoWasKilledByItsFilterIsTold(t *testing.T) {
	program := filepath.Join(t.TempDir(), "killed-by-filter")
	build := exec.Command("go", "build", "-o", program, "../test/fixtures/probe/killed-by-filter/main.go")
	build.Env = append(os.Environ(), "GOWORK=off", "GO111MODULE=off", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %s", err, said)
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer func() { tracing = nil }()
	for _, withoutMode := range []bool{false, true} {
		for round := 0; round < 10; round++ {
			s := &session{job: &job{Binary: program, WorkDir: t.TempDir(), Limits: jobLimits{OutputBytes: 1000}}}
			c, err := s.spawn(&step{Trace: true}, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			tracing.withoutMode = withoutMode
			c.superviseUntil(time.Now().Add(20*time.Second), -1)
			c.finish(restGrace)
			if !c.ended || c.status.Signal() != syscall.SIGSYS {
				t.Fatalf("ended %v with %v", c.ended, c.status)
			}
			for _, call := range tracing.message("").Calls {
				if (call.Sigsys != 0) != (call.Number == syscall.SYS_GETPPID) {
					t.Errorf("without mode %t: %+v", withoutMode, call)
				}
			}
			if tracing.rolledBack.count == 0 == withoutMode {
				t.Errorf("without mode %t: %d calls told by registers", withoutMode, tracing.rolledBack.count)
			}
		}
	}
}
