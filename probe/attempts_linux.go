package main

import (
	"runtime"
	"syscall"
)

// harmlessCalls do nothing when every argument is -1: each refuses them before it acts, with another errno than a filter gives,
// unless rights were lacking anyway.
var harmlessCalls = map[string]uintptr{
	"ptrace": syscall.SYS_PTRACE, "mount": syscall.SYS_MOUNT, "bpf": bpfNumber(), "unshare": syscall.SYS_UNSHARE,
	"keyctl": syscall.SYS_KEYCTL, "perf_event_open": syscall.SYS_PERF_EVENT_OPEN, "setns": setnsNumber(),
	"io_uring_setup": 425, "open_tree": 428, "process_vm_readv": processVMReadvNumber(),
}

func bpfNumber() uintptr { return perArchitecture(321, 280) }

func setnsNumber() uintptr { return perArchitecture(308, 268) }

func processVMReadvNumber() uintptr { return perArchitecture(310, 270) }

// perArchitecture: the stdlib's tables end with older kernels. 0 is passed over.
func perArchitecture(amd64, arm64 uintptr) uintptr {
	switch runtime.GOARCH {
	case "amd64":
		return amd64
	case "arm64":
		return arm64
	}
	return 0
}

func attempt(st *step) attemptsMessage {
	const nonsense = ^uintptr(0)
	message := attemptsMessage{Type: "attempts", Step: st.ID, Answers: []attemptedCall{}}
	for _, name := range st.Calls {
		number := harmlessCalls[name]
		if number == 0 {
			continue
		}
		_, _, errno := syscall.RawSyscall6(number, nonsense, nonsense, nonsense, nonsense, nonsense, nonsense)
		answer := attemptedCall{Call: name}
		if errno != 0 {
			answer.Errno = ptr(errnoName(errno))
		}
		message.Answers = append(message.Answers, answer)
	}
	return message
}
