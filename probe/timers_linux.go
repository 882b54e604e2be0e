package main

import (
	"errors"
	"syscall"
	"time"
	"unsafe"
)

const (
	clockMonotonic = 1
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
	narrowest := int64(-1)
	for try := 0; try < clockTries; try++ {
		before := monotonicNow()
		now := time.Now()
		if width := monotonicNow() - before; narrowest < 0 || width < narrowest {
			narrowest, base, monotonic = width, now, before+width/2
		}
	}
	return base, monotonic
}

// goNow gives nanoseconds of CLOCK_MONOTONIC.
func goNow() int64 { return monotonicBase + int64(time.Since(goBase)) }

// osWaiter waits in clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME), on a locked thread.
//
// The runtime is not told of the wait: coming back from a call it knows of costs 20 µs after 10 ms of rest, which would count as
// lateness. It then takes the thread for a busy one and sends it SIGURG every 10 ms to interrupt it, so that signal is blocked.
func osWaiter() (waiter, error) {
	if _, ok := readClock(clockMonotonic); !ok {
		return waiter{}, errors.New("clock_gettime is refused as a system call")
	}
	before := blockSignals(1 << (syscall.SIGURG - 1))
	return waiter{
		now:   monotonicNow,
		until: waitUntilMonotonic,
		close: func() { setSignals(before) },
	}, nil
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

const (
	sigBlock   = 0
	sigSetmask = 2
)

// blockSignals gives the thread's mask as it was before.
func blockSignals(mask uint64) (before uint64) {
	_, _, _ = syscall.RawSyscall6(syscall.SYS_RT_SIGPROCMASK, sigBlock, uintptr(unsafe.Pointer(&mask)), uintptr(unsafe.Pointer(&before)), 8, 0, 0)
	return before
}

func setSignals(mask uint64) {
	_, _, _ = syscall.RawSyscall6(syscall.SYS_RT_SIGPROCMASK, sigSetmask, uintptr(unsafe.Pointer(&mask)), 0, 8, 0, 0)
}
