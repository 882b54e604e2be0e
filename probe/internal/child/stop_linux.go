package child

import (
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/watch"
	"portcullis/probe/internal/wire"
)

// TurnUntil serves the pipes of a process that may have ended.
func (c *Child) TurnUntil(wake int, patience time.Duration) (woken bool) {
	for until := time.Now().Add(patience); time.Now().Before(until); {
		if _, woken := c.turn(5*time.Millisecond, wake); woken {
			return true
		}
	}
	return false
}

func (c *Child) Stop(stop wire.ServeStop, end time.Time) (*wire.StopOutcome, *wire.StoppedChildren) {
	var held *watch.HeldStop
	if c.tracer == nil {
		held = watch.HoldChildren(c.Pid, proc.CellProcesses())
	}
	number, _ := sys.SignalNumber(stop.Signal)
	asked := time.Now()
	_ = syscall.Kill(c.Pid, number)
	until := asked.Add(wire.Milliseconds(stop.GraceMs))
	if end.Before(until) {
		until = end
	}
	var children *wire.StoppedChildren
	if held != nil {
		children = &held.Outcome
		held.Watch(asked, until, func(wait time.Duration) bool {
			c.SuperviseUntil(time.Now().Add(wait), -1)
			return c.Ended
		}, func() {})
	}
	c.SuperviseUntil(until, -1)
	after := time.Since(asked)
	if c.Ended {
		after = c.end.Sub(asked)
	}
	return &wire.StopOutcome{Signal: stop.Signal, Exited: c.Ended, AfterMs: wire.InMs(after)}, children
}
