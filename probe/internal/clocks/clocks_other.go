//go:build !linux && !windows

package clocks

import (
	"time"

	"portcullis/probe/internal/wire"
)

func addSystemClocks(facts *wire.ClockFacts) { facts.Source.Available = []string{} }

var goBase = time.Now()

// Now gives nanoseconds of the runtime's monotonic clock (on macOS mach_absolute_time), from the start of this process.
func Now() int64 { return int64(time.Since(goBase)) }

func wallNow() int64 { return time.Now().UnixNano() }
