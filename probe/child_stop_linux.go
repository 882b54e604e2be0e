package main

import (
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// turnUntil serves the pipes of a process that may have ended.
func (c *child) turnUntil(wake int, patience time.Duration) (woken bool) {
	for until := time.Now().Add(patience); time.Now().Before(until); {
		if _, woken := c.turn(5*time.Millisecond, wake); woken {
			return true
		}
	}
	return false
}

func (c *child) stop(stop wire.ServeStop, end time.Time) (*wire.StopOutcome, *wire.StoppedChildren) {
	var held *heldStop
	if c.tracer == nil {
		held = holdChildren(c.pid, proc.CellProcesses())
	}
	number, _ := sys.SignalNumber(stop.Signal)
	asked := time.Now()
	_ = syscall.Kill(c.pid, number)
	until := asked.Add(wire.Milliseconds(stop.GraceMs))
	if end.Before(until) {
		until = end
	}
	var children *wire.StoppedChildren
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
	return &wire.StopOutcome{Signal: stop.Signal, Exited: c.ended, AfterMs: wire.InMs(after)}, children
}
