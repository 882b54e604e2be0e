package child

import (
	"time"

	"portcullis/probe/internal/wire"
)

// Runner is what a job's steps of the binary share.
type Runner struct {
	Job      *wire.Job
	Deadline time.Time
	Out      *wire.Out
	// fresh has the directories of the job as they were before its first step.
	fresh *freshDirectories
	system
}

func NewRunner(o *wire.Out) *Runner { return &Runner{Out: o} }

// Begin is called once, before the first step.
func (r *Runner) Begin(j *wire.Job, deadline time.Time) { r.Job, r.Deadline = j, deadline }

// Step works on a step of the binary; run does it once.
func (r *Runner) Step(st *wire.Step, run func(Plan) *wire.StepOutcome) *wire.StepOutcome {
	if failed := r.freshen(st); failed != nil {
		return failed
	}
	if st.Trace {
		return r.runTraced(Plan{Step: st}, run)
	}
	if st.Shells {
		return r.runThroughShells(Plan{Step: st}, run)
	}
	return run(Plan{Step: st})
}

// Limit gives the end of a step: its own limit or the job's, whichever comes first.
func (r *Runner) Limit(from time.Time, ms int64) time.Time { return wire.LimitOf(r.Deadline, from, ms) }
