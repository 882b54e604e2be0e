package main

import (
	"context"
	"strconv"
	"syscall"
	"time"
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

func runServer(r *runner, st plan) *stepOutcome {
	if st.Serve != nil && st.Serve.Activation > 0 {
		return runActivated(r, st)
	}
	return runServe(r, st)
}

func runServe(r *runner, st plan) *stepOutcome {
	if problem := checkServe(st.step); problem != "" {
		return notStarted(st.step, "EINVAL", problem)
	}
	oomBefore := oomKills()
	c, failed := r.start(st, nil)
	if failed != nil {
		return failed
	}
	end := r.limit(c.started, st.TimeoutMs)
	e := &exchange{serve: st.Serve, started: c.started, limit: r.job.Limits.OutputBytes, pid: c.pid}
	served := untilAnswered(c, e, end)
	timedOut := false
	switch {
	case c.ended:
		if served.ReadyMs == nil {
			served.ReadyError = ptr("the process ended before it was ready")
		}
	case !time.Now().Before(end):
		timedOut = true
		c.kill()
	default:
		c.sampler.lookAtKin(func(wait time.Duration) { c.superviseUntil(time.Now().Add(wait), -1) })
		// It may end by itself right after its answer: then nobody asked it to.
		if !c.ended && hasBegunToEnd(c.pid) {
			c.superviseUntil(time.Now().Add(exitPatience), -1)
		}
		if !c.ended {
			served.Stop, served.Children = c.stop(st.Serve.Stop, end)
		}
		if !c.ended {
			timedOut = !time.Now().Before(end)
			c.kill()
		}
	}
	o := c.outcome(st, timedOut, oomBefore)
	o.Serve = served
	return o
}

func hasBegunToEnd(pid int) bool {
	var reader procReader
	return isExiting(reader.read("/proc/" + strconv.Itoa(pid) + "/stat"))
}

func checkServe(st *step) string {
	if st.Serve == nil {
		return "the step has no serve part"
	}
	if _, known := signalNumber(st.Serve.Stop.Signal); !known {
		return "there is no signal " + st.Serve.Stop.Signal
	}
	return ""
}

// untilAnswered serves the process until the exchange is done, the process has ended or the step's time has passed.
func untilAnswered(c *child, e *exchange, end time.Time) *serveOutcome {
	background := startExchange(e, end)
	defer background.close()
	done := c.superviseUntil(end, background.wake)
	if !done && e.asking.Load() {
		done = c.turnUntil(background.wake, answerPatience)
	}
	if !done {
		background.cancel()
		done = c.turnUntil(background.wake, cancelPatience)
	}
	if !done {
		return &serveOutcome{ReadyError: ptr("the exchange could not be ended")}
	}
	return &e.outcome
}

// turnUntil serves the pipes of a process that may have ended.
func (c *child) turnUntil(wake int, patience time.Duration) (woken bool) {
	for until := time.Now().Add(patience); time.Now().Before(until); {
		if _, woken := c.turn(5*time.Millisecond, wake); woken {
			return true
		}
	}
	return false
}

func (c *child) stop(stop serveStop, end time.Time) (*stopOutcome, *stoppedChildren) {
	var held *heldStop
	if c.tracer == nil {
		held = holdChildren(c.pid, cellProcesses())
	}
	number, _ := signalNumber(stop.Signal)
	asked := time.Now()
	_ = syscall.Kill(c.pid, number)
	until := asked.Add(milliseconds(stop.GraceMs))
	if end.Before(until) {
		until = end
	}
	var children *stoppedChildren
	if held != nil {
		children = &held.outcome
		held.watch(asked, until, func(wait time.Duration) bool {
			c.superviseUntil(time.Now().Add(wait), -1)
			return c.ended
		}, func() {})
	}
	c.superviseUntil(until, -1)
	after := time.Since(asked)
	if c.ended {
		after = c.end.Sub(asked)
	}
	return &stopOutcome{stop.Signal, c.ended, inMs(after)}, children
}

// backgroundExchange is an exchange under way; wake becomes readable when it is done.
type backgroundExchange struct {
	wake   int
	cancel context.CancelFunc
}

func startExchange(e *exchange, end time.Time) *backgroundExchange {
	ctx, cancel := context.WithDeadline(context.Background(), end)
	wake, done, err := pipe()
	if err != nil {
		wake = -1
	}
	go func() {
		e.run(ctx)
		closeFd(done) // the end of the stream is the signal
	}()
	return &backgroundExchange{wake, cancel}
}

func (b *backgroundExchange) close() {
	b.cancel()
	closeFd(b.wake)
}
