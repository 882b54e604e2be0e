package main

import "runtime"

// fewProcessors are enough to serve a process and an exchange at once, and bound the threads that the runtime may want.
const fewProcessors = 2

var atStart = runtime.GOMAXPROCS(0)

// defaultProcessors is what the runtime chose at the start.
func defaultProcessors() int { return atStart }

func useFewProcessors() { runtime.GOMAXPROCS(fewProcessors) }

// useDefaultProcessors is for measurements: timers shall behave as in any Go program of the cell.
func useDefaultProcessors() { runtime.GOMAXPROCS(atStart) }
