//go:build !linux

package child

import (
	"runtime"

	"portcullis/probe/internal/wire"
)

func (r *Runner) runTraced(st Plan, _ func(Plan) *wire.StepOutcome) *wire.StepOutcome {
	return wire.NotStarted(st.Step, "unknown", "the probe traces no system calls on "+runtime.GOOS)
}

func (r *Runner) runThroughShells(st Plan, run func(Plan) *wire.StepOutcome) *wire.StepOutcome {
	return run(st)
}

// ActivateArgument: outside Linux no binary is started with a socket.
const ActivateArgument = ""

func Activate([]string) {}
