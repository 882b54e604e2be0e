package main

import "time"

// runner is what a job's steps of the binary share.
type runner struct {
	job      *job
	deadline time.Time
	out      *out
	// fresh has the directories of the job as they were before its first step.
	fresh *freshDirectories
	system
}

func newRunner(o *out) *runner { return &runner{out: o} }

// begin is called once, before the first step.
func (r *runner) begin(j *job, deadline time.Time) { r.job, r.deadline = j, deadline }

// step works on a step of the binary; run does it once.
func (r *runner) step(st *step, run func(plan) *stepOutcome) *stepOutcome {
	if failed := r.freshen(st); failed != nil {
		return failed
	}
	if st.Trace {
		return r.runTraced(plan{step: st}, run)
	}
	if st.Shells {
		return r.runThroughShells(plan{step: st}, run)
	}
	return run(plan{step: st})
}

// limit gives the end of a step: its own limit or the job's, whichever comes first.
func (r *runner) limit(from time.Time, ms int64) time.Time { return limitOf(r.deadline, from, ms) }
