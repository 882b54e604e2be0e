package child

import (
	"portcullis/probe/internal/trace"
	"portcullis/probe/internal/wire"
)

// runTraced works on a step with its processes traced, and says what they called before it gives the outcome. Where ptrace is
// refused it says so, and works on the step untraced.
func (r *Runner) runTraced(st Plan, work func(Plan) *wire.StepOutcome) *wire.StepOutcome {
	if refused := trace.Refusal(); refused != nil {
		r.Out.Say(wire.TraceMessage{Type: "trace", Step: st.ID, Refused: refused, Calls: []wire.TracedCall{}})
		st.Trace = false
		return work(st)
	}
	defer func() { r.tracer = nil }()
	outcome := work(st)
	if r.tracer != nil {
		r.Out.Say(r.tracer.Message(st.ID))
	}
	return outcome
}
