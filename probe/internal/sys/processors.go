package sys

import (
	"runtime"
)

// fewProcessors are enough to serve a process and an exchange at once, and bound the threads that the runtime may want.
const fewProcessors = 2

var atStart = runtime.GOMAXPROCS(0)

// DefaultProcessors is what the runtime chose at the start.
func DefaultProcessors() int { return atStart }

func UseFewProcessors() { runtime.GOMAXPROCS(fewProcessors) }

// UseDefaultProcessors is for measurements: timers shall behave as in any Go program of the cell.
func UseDefaultProcessors() { runtime.GOMAXPROCS(atStart) }
