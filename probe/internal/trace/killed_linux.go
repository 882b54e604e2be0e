package trace

import (
	"strconv"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/wire"
)

// seccompModeDead is what a thread that its filter killed has in the line Seccomp of its status, from Linux 5.17 on (SECCOMP_MODE_DEAD
// of kernel/seccomp.c).
const seccompModeDead = 3

// suspects are calls of which one was killed for: how many, and the last of them.
type suspects struct {
	count int
	last  *wire.TracedCall
}

func (s *suspects) add(call *wire.TracedCall) {
	s.count++
	s.last = call
}

// exits: a thread is at its end, and still to be read. All threads of a process end with the SIGSYS that one of them got, and others may
// have begun calls since. The one that was killed is told by its mode, on older kernels by its registers: they are as at the entry again
// (syscall_rollback), with the number where other threads have a result.
func (t *Tracer) exits(pid int, thread *tracedThread) {
	var code uint
	_, _, errno := syscall.RawSyscall6(syscall.SYS_PTRACE, syscall.PTRACE_GETEVENTMSG, uintptr(pid), 0,
		uintptr(unsafe.Pointer(&code)), 0, 0)
	status := syscall.WaitStatus(code)
	if errno != 0 || thread.last == nil || !status.Signaled() || status.Signal() != syscall.SIGSYS {
		return
	}
	t.endedSo.add(thread.last)
	switch {
	case !t.withoutMode && proc.StatusField(t.reader.Read("/proc/"+strconv.Itoa(pid)+"/status"), "Seccomp") == seccompModeDead:
		thread.last.Sigsys++
		t.trapped = true
	case isRolledBack(pid, thread.last):
		t.rolledBack.add(thread.last)
	}
}

// settle: where no mode told, the only one with such registers is the one, or the only one that ended so. Where there are more nobody knows.
func (t *Tracer) settle() {
	for _, among := range []suspects{t.rolledBack, t.endedSo} {
		if among.count == 1 && !t.trapped {
			among.last.Sigsys++
			t.trapped = true
		}
	}
}

func isRolledBack(pid int, last *wire.TracedCall) bool {
	abi, number, result, err := readRegisters(pid)
	return err == nil && abi == last.Abi && number == last.Number && result == int64(number)
}
