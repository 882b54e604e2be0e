package sys

import (
	"syscall"
	"time"
	"unsafe"
)

const ClockRealtime = 0
const (
	ClockMonotonic = 1
	clockThreadCPU = 3
)

// ReadClock reads a clock by system call, not by vDSO.
func ReadClock(clock uintptr) (time.Duration, bool) {
	var spec syscall.Timespec
	_, _, errno := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clock, uintptr(unsafe.Pointer(&spec)), 0)
	return time.Duration(spec.Nano()), errno == 0
}

var threadBegun = time.Now()

// ThreadTime gives the CPU time of the calling thread, or the time on the clock where the kernel refuses to tell that.
func ThreadTime() time.Duration {
	if spent, ok := ReadClock(clockThreadCPU); ok {
		return spent
	}
	return time.Since(threadBegun)
}
