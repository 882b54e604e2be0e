package main

import (
	"errors"
	"syscall"
	"time"
	"unsafe"
)

var setWaitableTimer = syscall.NewLazyDLL("kernel32.dll").NewProc("SetWaitableTimer")

// osWaiter sets the timer relative to QueryPerformanceCounter: an absolute due time would be one of the wall clock.
func osWaiter() (waiter, error) {
	if !hasCounter() {
		return waiter{}, errors.New("QueryPerformanceCounter does not work")
	}
	timer, _, err := newTimer()
	if err != nil {
		return waiter{}, err
	}
	setWaitable := setWaitableTimer.Addr()
	return waiter{
		now: goNow,
		until: func(deadline int64) int64 {
			left := deadline - goNow()
			due := -max(left/dueUnit, 1)
			ok, _, _ := syscall.SyscallN(setWaitable, uintptr(timer), uintptr(unsafe.Pointer(&due)), 0, 0, 0, 0)
			if ok != 0 {
				_, _ = syscall.WaitForSingleObject(timer, syscall.INFINITE)
			} else {
				time.Sleep(time.Duration(left))
			}
			return goNow()
		},
		close: func() { syscall.CloseHandle(timer) },
	}, nil
}
