package clocks

import (
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// clockAdjtimeCalls are the numbers of clock_adjtime(2), which package syscall does not have everywhere.
var clockAdjtimeCalls = map[string]uintptr{
	"386": 343, "amd64": 305, "arm": 372, "arm64": 266, "loong64": 266, "ppc64le": 347, "riscv64": 266, "s390x": 337,
}

const (
	adjTick    = 0x4000  // ADJ_TICK
	staUnsync  = 0x0040  // STA_UNSYNC
	staNano    = 0x2000  // STA_NANO: offset is in ns, not µs
	capSysTime = 25      // CAP_SYS_TIME
	ppmScale   = 1 << 16 // freq is in ppm with 16 bits of fraction
)

// tryClockAdjust reads the kernel's clock discipline and finds out whether it could be set, without setting anything.
//
// Without CAP_SYS_TIME the kernel refuses every change before it looks at it (timekeeping_validate_timex). So only then a change
// is asked for, and one that is refused for its value even so (a tick of 0 where 900,000 / HZ is the least). Who has the capability is
// not tried.
func tryClockAdjust() *wire.ClockAdjust {
	call, known := clockAdjtimeCalls[runtime.GOARCH]
	if !known {
		return nil
	}
	var state syscall.Timex
	readError := clockAdjtime(call, &state)
	adjust := &wire.ClockAdjust{Read: "permitted", Set: "unclear"}
	if readError != 0 {
		adjust.Read = sys.ErrnoName(readError)
	} else {
		adjust.State = discipline(&state)
	}
	if mayHaveCapability(capSysTime) {
		return adjust
	}
	change := syscall.Timex{Modes: adjTick}
	setError := clockAdjtime(call, &change)
	if setError != 0 {
		adjust.SetError = wire.Ptr(sys.ErrnoName(setError))
	}
	adjust.Set = whoRefused(readError, setError)
	return adjust
}

// whoRefused: a filter of system calls sees only the call, so it refuses reading too; the kernel refuses the change alone.
func whoRefused(readError, setError syscall.Errno) string {
	switch {
	case setError == 0:
		return "unclear"
	case setError == syscall.EPERM && readError == 0:
		return "refused-capability"
	case readError == syscall.EPERM || readError == syscall.ENOSYS:
		return "refused-filter"
	}
	return "refused"
}

func clockAdjtime(call uintptr, buffer *syscall.Timex) syscall.Errno {
	_, _, errno := syscall.Syscall(call, sys.ClockRealtime, uintptr(unsafe.Pointer(buffer)), 0)
	return errno
}

// mayHaveCapability is true too when it cannot be read.
func mayHaveCapability(number uint) bool {
	status, err := sys.ReadBounded("/proc/self/status")
	if err != nil {
		return true
	}
	_, after, found := strings.Cut(status, "\nCapEff:")
	line, _, _ := strings.Cut(after, "\n")
	set, err := strconv.ParseUint(strings.TrimSpace(line), 16, 64)
	return !found || err != nil || set&(1<<number) != 0
}

func discipline(state *syscall.Timex) *wire.ClockDiscipline {
	offset := int64(state.Offset)
	if state.Status&staNano == 0 {
		offset *= 1_000
	}
	return &wire.ClockDiscipline{
		Synchronised:     state.Status&staUnsync == 0,
		OffsetNs:         offset,
		FrequencyPpm:     float64(state.Freq) / ppmScale,
		MaxErrorUs:       int64(state.Maxerror),
		EstimatedErrorUs: int64(state.Esterror),
	}
}
