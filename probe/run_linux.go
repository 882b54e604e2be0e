package main

import (
	"os"
	"strconv"
	"syscall"
	"time"
)

// restGrace: a helper that ends right after the binary was not left behind.
const restGrace = 100 * time.Millisecond

func (r *runner) runToEnd(st plan) *stepOutcome {
	stdin, err := decodeOptional(st.StdinBase64)
	if err != nil {
		return notStarted(st.step, "EINVAL", "stdinBase64 is no base64: "+err.Error())
	}
	oomBefore := oomKills()
	c, failed := r.start(st, stdin)
	if failed != nil {
		return failed
	}
	c.superviseUntil(r.limit(c.started, st.TimeoutMs), -1)
	timedOut := !c.ended
	if timedOut {
		c.kill()
	}
	return c.outcome(st, timedOut, oomBefore)
}

// start prepares files and environment and starts the binary; failed says why it could not.
func (r *runner) start(st plan, stdin []byte) (c *child, failed *stepOutcome) {
	if err := os.MkdirAll(r.job.WorkDir, 0o755); err != nil {
		return nil, notStarted(st.step, errnoName(err), "the work directory could not be made: "+err.Error())
	}
	if err := putFiles(r.job.WorkDir, st.Files); err != nil {
		return nil, notStarted(st.step, errnoName(err), err.Error())
	}
	for _, file := range []string{r.job.Binary, r.job.command()[0]} {
		if problem := checkBinary(file); problem != nil {
			return nil, notStarted(st.step, problem.Errno, problem.Message)
		}
	}
	c, err := r.spawn(st, stepEnvironment(st), stdin)
	if err != nil {
		problem := explainStart(r.job.command()[0], err)
		return nil, notStarted(st.step, problem.Errno, problem.Message)
	}
	return c, nil
}

// outcome ends what is left of the step and gives the whole of what was seen.
func (c *child) outcome(st plan, timedOut bool, oomBefore *int64) *stepOutcome {
	grace := restGrace
	if timedOut {
		grace = 0
	}
	left := c.finish(grace)
	if timedOut {
		left = ptr(0) // killed together with the binary, not left by it
	}
	o := &stepOutcome{
		Step:       st.ID,
		TimedOut:   timedOut,
		Stdout:     c.stdout.result(),
		Stderr:     c.stderr.result(),
		LeftBehind: left,
		OomKills:   oomKillsSince(oomBefore),
	}
	c.sampler.tell(o, int64(c.usage.Maxrss))
	switch {
	case !c.ended: // cannot be killed: neither exit code nor signal
		c.end = time.Now()
	case c.status.Signaled():
		o.Signal = ptr(signalName(c.status.Signal()))
	default:
		o.ExitCode = ptr(c.status.ExitStatus())
	}
	o.DurationMs = inMs(c.end.Sub(c.started))
	return o
}

// oomKillsSince is nil where the cgroup cannot be read.
func oomKillsSince(before *int64) *int64 {
	after := oomKills()
	if before == nil || after == nil {
		return nil
	}
	return ptr(max(*after-*before, 0))
}

func signalName(number syscall.Signal) string {
	for name, known := range numbersByName {
		if known == number {
			return name
		}
	}
	return "SIG" + strconv.Itoa(int(number))
}
