package child

import (
	"os"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// restGrace: a helper that ends right after the binary was not left behind.
const restGrace = 100 * time.Millisecond

func (r *Runner) RunToEnd(st Plan) *wire.StepOutcome {
	stdin, err := wire.DecodeOptional(st.StdinBase64)
	if err != nil {
		return wire.NotStarted(st.Step, "EINVAL", "stdinBase64 is no base64: "+err.Error())
	}
	oomBefore := proc.OomKills()
	c, failed := r.Start(st, stdin)
	if failed != nil {
		return failed
	}
	c.SuperviseUntil(r.Limit(c.Started, st.TimeoutMs), -1)
	timedOut := !c.Ended
	if timedOut {
		c.Kill()
	}
	return c.Outcome(st, timedOut, oomBefore)
}

// Start prepares files and environment and starts the binary; failed says why it could not.
func (r *Runner) Start(st Plan, stdin []byte) (c *Child, failed *wire.StepOutcome) {
	if err := os.MkdirAll(r.Job.WorkDir, 0o755); err != nil {
		return nil, wire.NotStarted(st.Step, sys.ErrnoName(err), "the work directory could not be made: "+err.Error())
	}
	if err := putFiles(r.Job.WorkDir, st.Files); err != nil {
		return nil, wire.NotStarted(st.Step, sys.ErrnoName(err), err.Error())
	}
	for _, file := range []string{r.Job.Binary, r.Job.Command()[0]} {
		if problem := checkBinary(file); problem != nil {
			return nil, wire.NotStarted(st.Step, problem.Errno, problem.Message)
		}
	}
	c, err := r.spawn(st, stepEnvironment(st), stdin)
	if err != nil {
		problem := explainStart(r.Job.Command()[0], err)
		return nil, wire.NotStarted(st.Step, problem.Errno, problem.Message)
	}
	return c, nil
}

// Outcome ends what is left of the step and gives the whole of what was seen.
func (c *Child) Outcome(st Plan, timedOut bool, oomBefore *int64) *wire.StepOutcome {
	grace := restGrace
	if timedOut {
		grace = 0
	}
	left := c.finish(grace)
	if timedOut {
		left = wire.Ptr(0) // killed together with the binary, not left by it
	}
	o := &wire.StepOutcome{
		Step:       st.ID,
		TimedOut:   timedOut,
		Stdout:     c.stdout.Result(),
		Stderr:     c.stderr.Result(),
		LeftBehind: left,
		OomKills:   oomKillsSince(oomBefore),
	}
	c.Sampler.Tell(o, int64(c.usage.Maxrss))
	switch {
	case !c.Ended: // cannot be killed: neither exit code nor signal
		c.end = time.Now()
	case c.status.Signaled():
		o.Signal = wire.Ptr(sys.SignalName(c.status.Signal()))
	default:
		o.ExitCode = wire.Ptr(c.status.ExitStatus())
	}
	o.DurationMs = wire.InMs(c.end.Sub(c.Started))
	return o
}

// oomKillsSince is nil where the cgroup cannot be read.
func oomKillsSince(before *int64) *int64 {
	after := proc.OomKills()
	if before == nil || after == nil {
		return nil
	}
	return wire.Ptr(max(*after-*before, 0))
}
