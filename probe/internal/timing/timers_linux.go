package timing

import (
	"errors"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/sys"
)

const timerAbstime = 1

// osWaiter waits in clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME), on a locked thread.
//
// The runtime is not told of the wait: coming back from a call it knows of costs 20 µs after 10 ms of rest, which would count as
// lateness. So it takes the thread for a busy one.
func osWaiter() (waiter, error) {
	if _, ok := sys.ReadClock(sys.ClockMonotonic); !ok {
		return waiter{}, errors.New("clock_gettime is refused as a system call")
	}
	return waiter{now: clocks.MonotonicNow, until: waitUntilMonotonic, close: sys.WithoutPreemption()}, nil
}

// waitUntilMonotonic has nothing between the two calls at which the runtime could make the goroutine yield.
func waitUntilMonotonic(deadline int64) int64 {
	wake := syscall.NsecToTimespec(deadline)
	var now syscall.Timespec
	for {
		_, _, errno := syscall.RawSyscall6(syscall.SYS_CLOCK_NANOSLEEP, sys.ClockMonotonic, timerAbstime, uintptr(unsafe.Pointer(&wake)), 0, 0, 0)
		_, _, _ = syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, sys.ClockMonotonic, uintptr(unsafe.Pointer(&now)), 0)
		if errno != syscall.EINTR {
			return now.Nano()
		}
	}
}
