//go:build !linux

package main

import (
	"runtime"

	"portcullis/probe/internal/wire"
)

func (r *runner) runTraced(st plan, _ func(plan) *wire.StepOutcome) *wire.StepOutcome {
	return wire.NotStarted(st.Step, "unknown", "the probe traces no system calls on "+runtime.GOOS)
}

func (r *runner) runThroughShells(st plan, run func(plan) *wire.StepOutcome) *wire.StepOutcome {
	return run(st)
}

// activateArgument: outside Linux no binary is started with a socket.
const activateArgument = ""

func activate([]string) {}
