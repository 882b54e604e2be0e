//go:build !linux

package main

import "runtime"

// Outside Linux the probe is reduced: facts without what only Linux has, steps without a look into the process, no tracing, no
// shells, no PID 1.

func readFacts() cellFacts {
	return cellFacts{Arch: runtime.GOARCH, CPUs: ptr(runtime.NumCPU()), Has: imageHas()}
}

func (s *session) runTraced(st *step, _ func(*step) *stepOutcome) *stepOutcome {
	return notStarted(st, "unknown", "the probe traces no system calls on "+runtime.GOOS)
}

func (s *session) runThroughShells(st *step, run func(*step) *stepOutcome) *stepOutcome {
	return run(st)
}

func activate([]string) {}

func (s *session) attempt(st *step) {
	say(attemptsMessage{Type: "attempts", Step: st.ID, Answers: []attempt{}})
}

func (s *session) observe(st *step) {
	say(outcomeMessage{"outcome", notStarted(st, "unknown", "the probe has no observe steps on "+runtime.GOOS)})
}
