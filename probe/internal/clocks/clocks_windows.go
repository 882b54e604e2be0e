package clocks

import (
	"syscall"
	"time"
	"unsafe"

	"portcullis/probe/internal/wire"
)

var (
	kernel32                     = syscall.NewLazyDLL("kernel32.dll")
	queryCounter                 = kernel32.NewProc("QueryPerformanceCounter")
	queryFrequency               = kernel32.NewProc("QueryPerformanceFrequency")
	createWaitableTimer          = kernel32.NewProc("CreateWaitableTimerExW")
	preciseTime                  = kernel32.NewProc("GetSystemTimePreciseAsFileTime")
	ntdll                        = syscall.NewLazyDLL("ntdll.dll")
	ntQueryTimerResolution       = ntdll.NewProc("NtQueryTimerResolution")
	counterFrequency             = readCounterFrequency()
	windowsEpoch           int64 = 116_444_736_000_000_000 // 1601 to 1970, in 100 ns
)

const (
	timerHighResolution = 2        // CREATE_WAITABLE_TIMER_HIGH_RESOLUTION, Windows 10 1803
	timerAllAccess      = 0x1F0003 // TIMER_ALL_ACCESS
	fileTimeNs          = 100
)

func readCounterFrequency() int64 {
	var frequency int64
	if ok, _, _ := queryFrequency.Call(uintptr(unsafe.Pointer(&frequency))); ok == 0 || frequency <= 0 {
		return 0
	}
	return frequency
}

// HasCounter: QueryPerformanceCounter works, as on every Windows that Go supports.
func HasCounter() bool { return counterFrequency != 0 }

// Now is QueryPerformanceCounter in ns: time.Now reads a clock that moves with the timer tick (golang/go#31160). Where it measures it must
// not allocate, as LazyProc.Call does: its arguments and what they point to go to the heap.
func Now() int64 {
	if counterFrequency == 0 {
		return int64(time.Since(processBegun))
	}
	var counter int64
	syscall.SyscallN(queryCounter.Addr(), uintptr(unsafe.Pointer(&counter)))
	return counter/counterFrequency*1e9 + counter%counterFrequency*1e9/counterFrequency
}

func wallNow() int64 {
	if preciseTime.Find() != nil {
		return time.Now().UnixNano()
	}
	var fileTime int64
	syscall.SyscallN(preciseTime.Addr(), uintptr(unsafe.Pointer(&fileTime)))
	return (fileTime - windowsEpoch) * fileTimeNs
}

// NewWaitableTimer gives a waitable timer, of high resolution where the system has such.
func NewWaitableTimer() (timer syscall.Handle, highResolution bool, err error) {
	for _, flags := range []uintptr{timerHighResolution, 0} {
		handle, _, callError := createWaitableTimer.Call(0, 0, flags, timerAllAccess)
		if handle != 0 {
			return syscall.Handle(handle), flags != 0, nil
		}
		err = callError
	}
	return 0, false, err
}

// DueUnit is what a waitable timer and the times of a process count in.
const DueUnit = 100

func addSystemClocks(facts *wire.ClockFacts) {
	facts.Source.Available = []string{}
	if counterFrequency == 0 {
		return
	}
	clock := &wire.WindowsClock{CounterFrequencyHz: counterFrequency}
	if steps := readSteps(Now); steps.SmallestNs != nil {
		clock.CounterStepNs = *steps.SmallestNs
	}
	var coarsest, finest, current uint32
	if ntQueryTimerResolution.Find() == nil {
		status, _, _ := ntQueryTimerResolution.Call(
			uintptr(unsafe.Pointer(&coarsest)), uintptr(unsafe.Pointer(&finest)), uintptr(unsafe.Pointer(&current)))
		if status == 0 {
			clock.CoarsestNs = wire.Ptr(int64(coarsest) * fileTimeNs)
			clock.FinestNs = wire.Ptr(int64(finest) * fileTimeNs)
			clock.ResolutionNs = wire.Ptr(int64(current) * fileTimeNs)
		}
	}
	if timer, highResolution, err := NewWaitableTimer(); err == nil {
		clock.HighResolutionTimer = highResolution
		syscall.CloseHandle(timer)
	}
	facts.Windows = clock
}
