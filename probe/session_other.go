//go:build !linux

package main

import "runtime"

// Outside Linux the probe is reduced: facts without what only Linux has, steps without a look into the process, no tracing, no
// shells, no PID 1.

func readFacts() cellFacts {
	return cellFacts{Arch: runtime.GOARCH, CPUs: ptr(runtime.NumCPU()), Has: imageHas()}
}

func (r *runner) runTraced(st plan, _ func(plan) *stepOutcome) *stepOutcome {
	return notStarted(st.step, "unknown", "the probe traces no system calls on "+runtime.GOOS)
}

func (r *runner) runThroughShells(st plan, run func(plan) *stepOutcome) *stepOutcome {
	return run(st)
}

// activateArgument: outside Linux no binary is started with a socket.
const activateArgument = ""

func activate([]string) {}

func attempt(st *step) attemptsMessage {
	return attemptsMessage{Type: "attempts", Step: st.ID, Answers: []attemptedCall{}}
}

func observe(r *runner, st *step) {
	r.out.outcome(notStarted(st, "unknown", "the probe has no observe steps on "+runtime.GOOS))
}
