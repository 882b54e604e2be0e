//go:build !linux

package serve

import (
	"context"
	"runtime"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/wire"
)

func Run(r *child.Runner, st child.Plan) *wire.StepOutcome {
	if st.Serve == nil {
		return wire.NotStarted(st.Step, "EINVAL", "the step has no serve part")
	}
	p, failed := r.Start(st)
	if failed != nil {
		return failed
	}
	end := r.Limit(p.Started, st.TimeoutMs)
	e := &exchange{serve: st.Serve, started: p.Started, limit: r.Job.Limits.OutputBytes, pid: p.Command.Process.Pid}
	ctx, cancel := context.WithDeadline(context.Background(), end)
	defer cancel()
	asked := make(chan struct{})
	go func() {
		e.run(ctx)
		close(asked)
	}()
	select {
	case <-asked:
	case <-p.Done:
		cancel()
		<-asked
	}
	timedOut := false
	if p.HasEnded() {
		if e.outcome.ReadyMs == nil {
			e.outcome.ReadyError = wire.Ptr("the process ended before it was ready")
		}
	} else {
		e.outcome.Stop = p.Stop(st.Serve.Stop, end)
		timedOut = !p.HasEnded() && !time.Now().Before(end)
	}
	o := p.Outcome(st, timedOut)
	o.Serve = &e.outcome
	return o
}

func Observe(r *child.Runner, st *wire.Step) {
	r.Out.Outcome(wire.NotStarted(st, "unknown", "the probe has no observe steps on "+runtime.GOOS))
}
