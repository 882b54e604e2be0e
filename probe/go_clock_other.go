//go:build !linux && !windows

package main

import (
	"time"
)

var goBase = time.Now()

// goNow gives nanoseconds of the runtime's monotonic clock (on macOS mach_absolute_time), from the start of this process.
func goNow() int64 { return int64(time.Since(goBase)) }

func wallNow() int64 { return time.Now().UnixNano() }
