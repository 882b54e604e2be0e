package timing

import (
	"errors"
	"syscall"
	"time"
	"unsafe"

	"portcullis/probe/internal/clocks"
)

var setWaitableTimer = syscall.NewLazyDLL("kernel32.dll").NewProc("SetWaitableTimer")

// osWaiter sets the timer relative to QueryPerformanceCounter: an absolute due time would be one of the wall clock.
func osWaiter() (waiter, error) {
	if !clocks.HasCounter() {
		return waiter{}, errors.New("QueryPerformanceCounter does not work")
	}
	timer, _, err := clocks.NewWaitableTimer()
	if err != nil {
		return waiter{}, err
	}
	setWaitable := setWaitableTimer.Addr()
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			left := deadline - clocks.Now()
			due := -max(left/clocks.DueUnit, 1)
			ok, _, _ := syscall.SyscallN(setWaitable, uintptr(timer), uintptr(unsafe.Pointer(&due)), 0, 0, 0, 0)
			if ok != 0 {
				_, _ = syscall.WaitForSingleObject(timer, syscall.INFINITE)
			} else {
				time.Sleep(time.Duration(left))
			}
			return clocks.Now()
		},
		close: func() { syscall.CloseHandle(timer) },
	}, nil
}
