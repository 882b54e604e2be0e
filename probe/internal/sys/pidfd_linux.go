package sys

import (
	"syscall"
)

// The same number on every architecture (all system calls since Linux 5.1 but on alpha).
const sysPidfdOpen = 434

// OpenPidfd gives a descriptor that becomes readable when the process ends, or -1 (before Linux 5.3, or refused).
func OpenPidfd(pid int) int {
	fd, _, errno := syscall.Syscall(sysPidfdOpen, uintptr(pid), 0, 0)
	if errno != 0 {
		return -1
	}
	return int(fd) // close-on-exec by itself
}
