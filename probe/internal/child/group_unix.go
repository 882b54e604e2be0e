//go:build unix && !linux

package child

import (
	"errors"
	"os"
	"syscall"
	"time"

	"portcullis/probe/internal/wire"
)

// processGroup is led by the binary; what leaves it for a session of its own is not held.
type processGroup struct{ leader int }

func holdAll() {}

func groupAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

func newGroup(process *os.Process) processGroup { return processGroup{process.Pid} }

const (
	leftGrace = 100 * time.Millisecond
	leftPause = 5 * time.Millisecond
)

// left says 1 for any number: that there are some is what can be asked. A helper that is just ending was not left.
func (g processGroup) left() *int {
	for until := time.Now().Add(leftGrace); ; time.Sleep(leftPause) {
		if errors.Is(syscall.Kill(-g.leader, 0), syscall.ESRCH) {
			return wire.Ptr(0)
		}
		if time.Now().After(until) {
			return wire.Ptr(1)
		}
	}
}

func (g processGroup) ask(process *os.Process, name string) bool {
	signals := map[string]syscall.Signal{
		"SIGTERM": syscall.SIGTERM, "SIGINT": syscall.SIGINT, "SIGHUP": syscall.SIGHUP, "SIGQUIT": syscall.SIGQUIT,
		"SIGUSR1": syscall.SIGUSR1, "SIGUSR2": syscall.SIGUSR2, "SIGKILL": syscall.SIGKILL,
	}
	number, known := signals[name]
	return known && process.Signal(number) == nil
}

func (g processGroup) end(*os.Process) { _ = syscall.Kill(-g.leader, syscall.SIGKILL) }

func endSignal(state *os.ProcessState, _ bool) string {
	status, ok := state.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() {
		return ""
	}
	return nameOfSignal(status.Signal())
}

// nameOfSignal: the numbers differ from those of Linux.
func nameOfSignal(number syscall.Signal) string {
	names := map[syscall.Signal]string{
		syscall.SIGHUP: "SIGHUP", syscall.SIGINT: "SIGINT", syscall.SIGQUIT: "SIGQUIT", syscall.SIGILL: "SIGILL",
		syscall.SIGTRAP: "SIGTRAP", syscall.SIGABRT: "SIGABRT", syscall.SIGFPE: "SIGFPE", syscall.SIGKILL: "SIGKILL",
		syscall.SIGBUS: "SIGBUS", syscall.SIGSEGV: "SIGSEGV", syscall.SIGSYS: "SIGSYS", syscall.SIGPIPE: "SIGPIPE",
		syscall.SIGALRM: "SIGALRM", syscall.SIGTERM: "SIGTERM", syscall.SIGXCPU: "SIGXCPU", syscall.SIGXFSZ: "SIGXFSZ",
		syscall.SIGPROF: "SIGPROF", syscall.SIGUSR1: "SIGUSR1", syscall.SIGUSR2: "SIGUSR2",
	}
	if name, known := names[number]; known {
		return name
	}
	return "SIGUNKNOWN"
}

// peakMemory: macOS counts bytes, the BSDs kilobytes.
func peakMemory(state *os.ProcessState) *int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok || usage.Maxrss <= 0 {
		return nil
	}
	return wire.Ptr(int64(usage.Maxrss) * maxrssUnit)
}

func startErrno(err error) string {
	var code syscall.Errno
	if errors.As(err, &code) {
		names := map[syscall.Errno]string{
			syscall.ENOENT: "ENOENT", syscall.EACCES: "EACCES", syscall.EPERM: "EPERM", syscall.ENOEXEC: "ENOEXEC",
			syscall.E2BIG: "E2BIG", syscall.ENOMEM: "ENOMEM", syscall.EAGAIN: "EAGAIN", syscall.ENOTDIR: "ENOTDIR",
			// EBADARCH and EBADMACHO of macOS: another machine's program.
			86: "ENOEXEC", 88: "ENOEXEC",
		}
		if name, known := names[code]; known {
			return name
		}
	}
	return "unknown"
}
