package facts

import (
	"bytes"
	"strconv"
	"syscall"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/wire"
)

// openFilesLimit is the soft limit that a program gets which the probe starts.
//
// Package syscall raises the probe's own soft limit to one below the hard one before any code of ours runs, and puts the old one
// back between fork and exec (syscall/rlimit.go). Where that has happened, a child that is stopped at its first
// instruction has the old limit in /proc.
func openFilesLimit() *int64 {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit) != nil {
		return nil
	}
	if limit.Cur+1 != limit.Max {
		return exactNumber(uint64(limit.Cur))
	}
	attributes := syscall.ProcAttr{Sys: &syscall.SysProcAttr{Ptrace: true}}
	pid, err := syscall.ForkExec("/proc/self/exe", []string{"probe"}, &attributes)
	if err != nil {
		return nil
	}
	var reader proc.Reader
	text := reader.Read("/proc/" + strconv.Itoa(pid) + "/limits")
	limits := parseOpenFiles(text)
	_ = syscall.Kill(pid, syscall.SIGKILL)
	for {
		var status syscall.WaitStatus
		if _, err := syscall.Wait4(pid, &status, 0, nil); err != syscall.EINTR && (err != nil || status.Signaled() || status.Exited()) {
			return limits
		}
	}
}

// parseOpenFiles reads the line "Max open files            1024                 524288               files".
func parseOpenFiles(limits []byte) *int64 {
	_, line, found := bytes.Cut(limits, []byte("\nMax open files "))
	fields := bytes.Fields(line)
	if !found || len(fields) == 0 {
		return nil
	}
	soft, err := strconv.ParseUint(string(fields[0]), 10, 64)
	if err != nil {
		return nil
	}
	return exactNumber(soft)
}

// exactNumber is nil for what a JSON reader cannot hold exactly; such a limit is none ("infinity" is 2^64-1).
func exactNumber(value uint64) *int64 {
	if value >= 1<<53 {
		return nil
	}
	return wire.Ptr(int64(value))
}
