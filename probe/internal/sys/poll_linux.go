package sys

import (
	"syscall"
	"time"
	"unsafe"
)

const (
	PollIn  = 0x1
	PollOut = 0x4
)

// PollFd is struct pollfd. A negative fd is passed over by the kernel.
type PollFd struct {
	Fd      int32
	Events  int16
	Revents int16
}

// Poll waits at most timeout; an interrupted wait counts as one in which nothing came.
func Poll(fds []PollFd, timeout time.Duration) (int, error) {
	if timeout < 0 {
		timeout = 0
	}
	spec := syscall.NsecToTimespec(int64(timeout))
	n, _, errno := syscall.Syscall6(syscall.SYS_PPOLL,
		uintptr(unsafe.Pointer(unsafe.SliceData(fds))), uintptr(len(fds)), uintptr(unsafe.Pointer(&spec)), 0, 0, 0)
	switch errno {
	case 0:
		return int(n), nil
	case syscall.EINTR:
		for i := range fds {
			fds[i].Revents = 0
		}
		return 0, nil
	default:
		return 0, errno
	}
}
