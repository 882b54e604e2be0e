//go:build !linux

package facts

import (
	"runtime"

	"portcullis/probe/internal/wire"
)

// Outside Linux the probe is reduced: facts without what only Linux has, steps without a look into the process, no tracing, no
// shells, no PID 1.

func Read() wire.CellFacts {
	return wire.CellFacts{Arch: runtime.GOARCH, CPUs: wire.Ptr(runtime.NumCPU()), Has: imageHas()}
}

func Attempt(st *wire.Step) wire.AttemptsMessage {
	return wire.AttemptsMessage{Type: "attempts", Step: st.ID, Answers: []wire.AttemptedCall{}}
}
