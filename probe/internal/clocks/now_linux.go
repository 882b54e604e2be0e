package clocks

import (
	"time"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func MonotonicNow() int64 {
	now, _ := sys.ReadClock(sys.ClockMonotonic)
	return int64(now)
}

// systemCallCost is nil where the call is refused.
func systemCallCost() *float64 {
	if _, ok := sys.ReadClock(sys.ClockMonotonic); !ok {
		return nil
	}
	return wire.Ptr(medianCost(func() { MonotonicNow() }))
}

// goNow and monotonicNow speak of the same clock; the runtime reads it by vDSO and hides its origin.
var goBase, monotonicBase = clockBase()

func clockBase() (base time.Time, monotonic int64) {
	base = time.Now()
	difference, _ := clockDifference(func() int64 { return int64(time.Since(base)) }, MonotonicNow)
	return base, -difference
}

// Now gives nanoseconds of CLOCK_MONOTONIC.
func Now() int64 { return monotonicBase + int64(time.Since(goBase)) }
