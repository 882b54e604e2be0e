package main

import (
	"strconv"
	"syscall"
	"unsafe"
)

// seccompModeDead is what a thread that its filter killed has in the line Seccomp of its status, from Linux 5.17 on (SECCOMP_MODE_DEAD
// of kernel/seccomp.c).
const seccompModeDead = 3

// exits: a thread is at its end, and still to be read. All threads of a process end with the SIGSYS that one of them got, and others may
// have begun calls since. The one that was killed is told by its mode, on older kernels by its registers: they are as at the entry again
// (syscall_rollback), with the number where any other thread has a result.
func (t *tracer) exits(pid int, thread *tracedThread) {
	var code uint
	_, _, errno := syscall.RawSyscall6(syscall.SYS_PTRACE, syscall.PTRACE_GETEVENTMSG, uintptr(pid), 0,
		uintptr(unsafe.Pointer(&code)), 0, 0)
	status := syscall.WaitStatus(code)
	if errno != 0 || thread.last == nil || !status.Signaled() || status.Signal() != syscall.SIGSYS {
		return
	}
	mode := statusField(t.reader.read("/proc/"+strconv.Itoa(pid)+"/status"), "Seccomp")
	if mode == seccompModeDead || !t.trapped && isRolledBack(pid, thread.last) {
		thread.last.Sigsys++
		t.trapped = true
	}
	t.suspect = thread.last
	t.suspects++
}

// settle: where no thread told, the only one that ended so is the one.
func (t *tracer) settle() {
	if t.suspects == 1 && !t.trapped {
		t.suspect.Sigsys++
	}
}

func isRolledBack(pid int, last *tracedCall) bool {
	abi, number, result, err := readRegisters(pid)
	return err == nil && abi == last.Abi && number == last.Number && result == int64(number)
}
