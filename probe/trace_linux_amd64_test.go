package main

import (
	"runtime"
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
