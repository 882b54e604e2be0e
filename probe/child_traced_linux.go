package main

import (
	"portcullis/probe/internal/wire"
)

// runTraced works on a step with its processes traced, and says what they called before it gives the outcome. Where ptrace is
// refused it says so, and works on the step untraced.
func (r *runner) runTraced(st plan, work func(plan) *wire.StepOutcome) *wire.StepOutcome {
	if refused := traceRefusal(); refused != nil {
		r.out.Say(wire.TraceMessage{Type: "trace", Step: st.ID, Refused: refused, Calls: []wire.TracedCall{}})
		st.Trace = false
		return work(st)
	}
	defer func() { r.tracer = nil }()
	outcome := work(st)
	if r.tracer != nil {
		r.out.Say(r.tracer.message(st.ID))
	}
	return outcome
}
