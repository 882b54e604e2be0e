package main

import (
	"strconv"
	"syscall"
)

// The same number on every architecture (all system calls since Linux 5.1 but on alpha).
const sysPidfdOpen = 434

// openPidfd gives a descriptor that becomes readable when the process ends, or -1 (before Linux 5.3, or refused).
func openPidfd(pid int) int {
	fd, _, errno := syscall.Syscall(sysPidfdOpen, uintptr(pid), 0, 0)
	if errno != 0 {
		return -1
	}
	return int(fd) // close-on-exec by itself
}

// preferForMemoryKiller has the kernel's memory killer take the binary and what it starts rather than the probe.
func preferForMemoryKiller(pid int) {
	fd, err := syscall.Open("/proc/"+strconv.Itoa(pid)+"/oom_score_adj", syscall.O_WRONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return
	}
	_, _ = syscall.Write(fd, []byte("500"))
	_ = syscall.Close(fd)
}
