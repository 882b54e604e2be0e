package trace

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// traced starts a program and gives its tracer and how it ended.
func traced(t *testing.T, program string, arguments []string, prepare func(*Tracer)) (*Tracer, syscall.WaitStatus) {
	t.Helper()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	pid, err := syscall.ForkExec(program, arguments, &syscall.ProcAttr{
		Dir:   t.TempDir(),
		Env:   []string{"PATH=/bin:/usr/bin"},
		Files: []uintptr{null.Fd(), null.Fd(), null.Fd()},
		Sys:   &syscall.SysProcAttr{Setsid: true, Pdeathsig: syscall.SIGKILL, Ptrace: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	tracing := New(pid)
	prepare(tracing)
	var end syscall.WaitStatus
	for ended, until := false, time.Now().Add(20*time.Second); ; {
		child, status, err := Wait(tracing, nil)
		switch {
		case err != nil && ended: // nothing is left of it
			return tracing, end
		case err != nil || time.Now().After(until):
			_ = syscall.Kill(pid, syscall.SIGKILL)
			t.Fatalf("ended %t, %v", ended, err)
		case child == pid:
			ended, end = true, status
		case child == 0:
			time.Sleep(100 * time.Microsecond)
		}
	}
}

// fixture is a file of test/fixtures/probe.
func fixture(t *testing.T, name string) string {
	t.Helper()
	for up := ".."; len(up) < 20; up += "/.." {
		if path := filepath.Join(up, "test", "fixtures", "probe", name); sys.Exists(path) {
			return path
		}
	}
	t.Fatal(name + " was not found")
	return ""
}

// callsOf traces /bin/sh; byRegisters as on kernels before 5.3.
func callsOf(t *testing.T, byRegisters bool) map[uint32]*wire.TracedCall {
	words := []string{"sh", "-c", "cat /dev/null; kill -0 1; exit 3"}
	tracing, status := traced(t, "/bin/sh", words, func(tr *Tracer) { tr.withoutInfo = byRegisters })
	if status.ExitStatus() != 3 {
		t.Fatalf("ended with %v", status)
	}
	calls := map[uint32]*wire.TracedCall{}
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
	build := exec.Command("go", "build", "-o", program, fixture(t, "killed-by-filter/main.go"))
	build.Env = append(os.Environ(), "GOWORK=off", "GO111MODULE=off", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %s", err, said)
	}
	for _, withoutMode := range []bool{false, true} {
		for round := 0; round < 10; round++ {
			tracing, status := traced(t, program, []string{program}, func(tr *Tracer) { tr.withoutMode = withoutMode })
			if status.Signal() != syscall.SIGSYS {
				t.Fatalf("ended with %v", status)
			}
			for _, call := range tracing.Message("").Calls {
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
