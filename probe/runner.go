package main

import (
	"time"

	"portcullis/probe/internal/wire"
)

// runner is what a job's steps of the binary share.
type runner struct {
	job      *wire.Job
	deadline time.Time
	out      *wire.Out
	// fresh has the directories of the job as they were before its first step.
	fresh *freshDirectories
	system
}

func newRunner(o *wire.Out) *runner { return &runner{out: o} }

// begin is called once, before the first step.
func (r *runner) begin(j *wire.Job, deadline time.Time) { r.job, r.deadline = j, deadline }

// step works on a step of the binary; run does it once.
func (r *runner) step(st *wire.Step, run func(plan) *wire.StepOutcome) *wire.StepOutcome {
	if failed := r.freshen(st); failed != nil {
		return failed
	}
	if st.Trace {
		return r.runTraced(plan{Step: st}, run)
	}
	if st.Shells {
		return r.runThroughShells(plan{Step: st}, run)
	}
	return run(plan{Step: st})
}

// limit gives the end of a step: its own limit or the job's, whichever comes first.
func (r *runner) limit(from time.Time, ms int64) time.Time { return wire.LimitOf(r.deadline, from, ms) }
