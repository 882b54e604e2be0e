package sys

import (
	"syscall"
)

func Pipe() (readEnd, writeEnd int, err error) {
	var ends [2]int
	if err := syscall.Pipe2(ends[:], syscall.O_CLOEXEC); err != nil {
		return -1, -1, err
	}
	return ends[0], ends[1], nil
}

func CloseFd(fd int) {
	if fd >= 0 {
		_ = syscall.Close(fd)
	}
}
