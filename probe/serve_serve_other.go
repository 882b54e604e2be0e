//go:build !linux

package main

import (
	"context"
	"runtime"
	"time"

	"portcullis/probe/internal/wire"
)

func runServer(r *runner, st plan) *wire.StepOutcome {
	if st.Serve == nil {
		return wire.NotStarted(st.Step, "EINVAL", "the step has no serve part")
	}
	p, failed := r.start(st)
	if failed != nil {
		return failed
	}
	end := r.limit(p.started, st.TimeoutMs)
	e := &exchange{serve: st.Serve, started: p.started, limit: r.job.Limits.OutputBytes, pid: p.command.Process.Pid}
	ctx, cancel := context.WithDeadline(context.Background(), end)
	defer cancel()
	asked := make(chan struct{})
	go func() {
		e.run(ctx)
		close(asked)
	}()
	select {
	case <-asked:
	case <-p.done:
		cancel()
		<-asked
	}
	timedOut := false
	if p.hasEnded() {
		if e.outcome.ReadyMs == nil {
			e.outcome.ReadyError = wire.Ptr("the process ended before it was ready")
		}
	} else {
		e.outcome.Stop = p.stop(st.Serve.Stop, end)
		timedOut = !p.hasEnded() && !time.Now().Before(end)
	}
	o := p.outcome(st, timedOut)
	o.Serve = &e.outcome
	return o
}

func observe(r *runner, st *wire.Step) {
	r.out.Outcome(wire.NotStarted(st, "unknown", "the probe has no observe steps on "+runtime.GOOS))
}
