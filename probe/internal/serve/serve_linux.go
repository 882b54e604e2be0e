package serve

import (
	"context"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

const (
	// answerPatience: a server may end right after its answer, which then is still on its way, and on a busy machine is read late. Where none
	// comes the kernel closes the connection at once, unless others have it open.
	answerPatience = 2 * time.Second
	// exitPatience: a process that has begun to end is gone soon, unless its memory is large or a device holds it.
	exitPatience = 2 * time.Second
	// cancelPatience bounds the wait for a cancelled exchange.
	cancelPatience = time.Second
)

func Run(r *child.Runner, st child.Plan) *wire.StepOutcome {
	if st.Serve != nil && st.Serve.Activation > 0 {
		return runActivated(r, st)
	}
	return runOnce(r, st)
}

func runOnce(r *child.Runner, st child.Plan) *wire.StepOutcome {
	if problem := checkServe(st.Step); problem != "" {
		return wire.NotStarted(st.Step, "EINVAL", problem)
	}
	oomBefore := proc.OomKills()
	c, failed := r.Start(st, nil)
	if failed != nil {
		return failed
	}
	end := r.Limit(c.Started, st.TimeoutMs)
	e := &exchange{serve: st.Serve, started: c.Started, limit: r.Job.Limits.OutputBytes, pid: c.Pid}
	served := untilAnswered(c, e, end)
	timedOut := false
	switch {
	case c.Ended:
		if served.ReadyMs == nil {
			served.ReadyError = wire.Ptr("the process ended before it was ready")
		}
	case !time.Now().Before(end):
		timedOut = true
		c.Kill()
	default:
		c.Sampler.LookAtKin(func(wait time.Duration) { c.SuperviseUntil(time.Now().Add(wait), -1) })
		// It may end by itself right after its answer: then nobody asked it to.
		if !c.Ended && proc.HasBegunToEnd(c.Pid) {
			c.SuperviseUntil(time.Now().Add(exitPatience), -1)
		}
		if !c.Ended {
			served.Stop, served.Children = c.Stop(st.Serve.Stop, end)
		}
		if !c.Ended {
			timedOut = !time.Now().Before(end)
			c.Kill()
		}
	}
	o := c.Outcome(st, timedOut, oomBefore)
	o.Serve = served
	return o
}

func checkServe(st *wire.Step) string {
	if st.Serve == nil {
		return "the step has no serve part"
	}
	if _, known := sys.SignalNumber(st.Serve.Stop.Signal); !known {
		return "there is no signal " + st.Serve.Stop.Signal
	}
	return ""
}

// untilAnswered serves the process until the exchange is done, the process has ended or the step's time has passed.
func untilAnswered(c *child.Child, e *exchange, end time.Time) *wire.ServeOutcome {
	background := startExchange(e, end)
	defer background.close()
	done := c.SuperviseUntil(end, background.wake)
	if !done && e.asking.Load() {
		done = c.TurnUntil(background.wake, answerPatience)
	}
	if !done {
		background.cancel()
		done = c.TurnUntil(background.wake, cancelPatience)
	}
	if !done {
		return &wire.ServeOutcome{ReadyError: wire.Ptr("the exchange could not be ended")}
	}
	return &e.outcome
}

// backgroundExchange is an exchange under way; wake becomes readable when it is done.
type backgroundExchange struct {
	wake   int
	cancel context.CancelFunc
}

func startExchange(e *exchange, end time.Time) *backgroundExchange {
	ctx, cancel := context.WithDeadline(context.Background(), end)
	wake, done, err := sys.Pipe()
	if err != nil {
		wake = -1
	}
	go func() {
		e.run(ctx)
		sys.CloseFd(done) // the end of the stream is the signal
	}()
	return &backgroundExchange{wake, cancel}
}

func (b *backgroundExchange) close() {
	b.cancel()
	sys.CloseFd(b.wake)
}
