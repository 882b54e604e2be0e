package sys

import (
	"syscall"
	"unsafe"
)

// WithoutPreemption holds for the calling thread, until resume is called. The runtime takes a thread for a busy one that waits in a call it
// was not told of, or that another process kept from its CPU, and sends it SIGURG after 10 ms to interrupt it. That comes at a time of its
// own, and takes memory where the last page of the cell may be gone: the frame of the signal, and since Go 1.26 a place for the registers
// (seen: the memory killer took the probe for it in 2 of 4,600 cells).
//
// What is started meanwhile would have the signal blocked, too.
func WithoutPreemption() (resume func()) {
	urgent, before := uint64(1)<<(syscall.SIGURG-1), uint64(0)
	changeMask(sigBlock, &urgent, &before)
	return func() { changeMask(sigSetmask, &before, nil) }
}

// Of rt_sigprocmask(2).
const (
	sigBlock   = 0
	sigSetmask = 2
)

func changeMask(how uintptr, mask, before *uint64) {
	_, _, _ = syscall.RawSyscall6(syscall.SYS_RT_SIGPROCMASK, how, uintptr(unsafe.Pointer(mask)), uintptr(unsafe.Pointer(before)), 8, 0, 0)
}
