package main

import (
	"errors"
	"syscall"
	"time"
	"unsafe"
)

const (
	clockMonotonic = 1
	clockThreadCPU = 3
	timerAbstime   = 1
)

func monotonicNow() int64 {
	now, _ := readClock(clockMonotonic)
	return int64(now)
}

// readClock reads a clock by system call, not by vDSO.
func readClock(clock uintptr) (time.Duration, bool) {
	var spec syscall.Timespec
	_, _, errno := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clock, uintptr(unsafe.Pointer(&spec)), 0)
	return time.Duration(spec.Nano()), errno == 0
}

var threadBegun = time.Now()

// threadTime gives the CPU time of the calling thread, or the time on the clock where the kernel refuses to tell that.
func threadTime() time.Duration {
	if spent, ok := readClock(clockThreadCPU); ok {
		return spent
	}
	return time.Since(threadBegun)
}

// systemCallCost is nil where the call is refused.
func systemCallCost() *float64 {
	if _, ok := readClock(clockMonotonic); !ok {
		return nil
	}
	return ptr(medianCost(func() { monotonicNow() }))
}

// goNow and monotonicNow speak of the same clock; the runtime reads it by vDSO and hides its origin.
var goBase, monotonicBase = clockBase()

func clockBase() (base time.Time, monotonic int64) {
	base = time.Now()
	difference, _ := clockDifference(func() int64 { return int64(time.Since(base)) }, monotonicNow)
	return base, -difference
}

// goNow gives nanoseconds of CLOCK_MONOTONIC.
func goNow() int64 { return monotonicBase + int64(time.Since(goBase)) }

// osWaiter waits in clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME), on a locked thread.
//
// The runtime is not told of the wait: coming back from a call it knows of costs 20 µs after 10 ms of rest, which would count as
// lateness. So it takes the thread for a busy one.
func osWaiter() (waiter, error) {
	if _, ok := readClock(clockMonotonic); !ok {
		return waiter{}, errors.New("clock_gettime is refused as a system call")
	}
	return waiter{now: monotonicNow, until: waitUntilMonotonic, close: withoutPreemption()}, nil
}

// waitUntilMonotonic has nothing between the two calls at which the runtime could make the goroutine yield.
func waitUntilMonotonic(deadline int64) int64 {
	wake := syscall.NsecToTimespec(deadline)
	var now syscall.Timespec
	for {
		_, _, errno := syscall.RawSyscall6(syscall.SYS_CLOCK_NANOSLEEP, clockMonotonic, timerAbstime, uintptr(unsafe.Pointer(&wake)), 0, 0, 0)
		_, _, _ = syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clockMonotonic, uintptr(unsafe.Pointer(&now)), 0)
		if errno != syscall.EINTR {
			return now.Nano()
		}
	}
}
