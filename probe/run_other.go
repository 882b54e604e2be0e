//go:build !linux

package main

import (
	"bytes"
	"os"
	"os/exec"
	"sync/atomic"
	"time"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// pipePatience: something that the binary left behind may hold its streams open.
const pipePatience = 2 * time.Second

// program is the binary under test with all it starts: a process group, or a job of Windows.
type program struct {
	command        *exec.Cmd
	group          processGroup
	stdout, stderr *wire.Capture
	started, ended time.Time
	// done is closed when the binary has ended and its streams are read.
	done    chan struct{}
	current *atomic.Pointer[program]
}

func (r *runner) endEverything(time.Time) {
	if p := r.current.Load(); p != nil {
		p.group.end(p.command.Process)
	}
}

func (r *runner) runToEnd(st plan) *wire.StepOutcome {
	p, failed := r.start(st)
	if failed != nil {
		return failed
	}
	timedOut := !p.waitUntil(r.limit(p.started, st.TimeoutMs))
	return p.outcome(st, timedOut)
}

func (r *runner) start(st plan) (*program, *wire.StepOutcome) {
	stdin, err := wire.DecodeOptional(st.StdinBase64)
	if err == nil {
		err = os.MkdirAll(r.job.WorkDir, 0o755)
	}
	if err == nil {
		err = putFiles(r.job.WorkDir, st.Files)
	}
	if err != nil {
		return nil, wire.NotStarted(st.Step, startErrno(err), err.Error())
	}
	p := &program{done: make(chan struct{})}
	p.stdout, p.stderr = &wire.Capture{Limit: r.job.Limits.OutputBytes}, &wire.Capture{Limit: r.job.Limits.OutputBytes}
	line := append(r.job.Command(), st.Args...)
	p.command = exec.Command(line[0], line[1:]...)
	p.command.Dir, p.command.Env = r.job.WorkDir, sys.ChangedEnvironment(os.Environ(), st.Env)
	p.command.Stdin, p.command.Stdout, p.command.Stderr = bytes.NewReader(stdin), p.stdout, p.stderr
	p.command.WaitDelay = pipePatience
	p.command.SysProcAttr = groupAttributes()
	p.started = time.Now()
	if err := p.command.Start(); err != nil {
		return nil, wire.NotStarted(st.Step, startErrno(err), err.Error())
	}
	p.group = newGroup(p.command.Process)
	p.current = &r.current
	p.current.Store(p)
	go func() {
		_ = p.command.Wait()
		p.ended = time.Now()
		close(p.done)
	}()
	return p, nil
}

func (p *program) hasEnded() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *program) waitUntil(end time.Time) bool {
	timer := time.NewTimer(time.Until(end))
	defer timer.Stop()
	select {
	case <-p.done:
		return true
	case <-timer.C:
		return p.hasEnded()
	}
}

// stop is nil where the system has no way to ask.
func (p *program) stop(stop wire.ServeStop, end time.Time) *wire.StopOutcome {
	asked := time.Now()
	if !p.group.ask(p.command.Process, stop.Signal) {
		return nil
	}
	until := asked.Add(wire.Milliseconds(stop.GraceMs))
	if end.Before(until) {
		until = end
	}
	exited := p.waitUntil(until)
	after := time.Since(asked)
	if exited {
		after = p.ended.Sub(asked)
	}
	return &wire.StopOutcome{Signal: stop.Signal, Exited: exited, AfterMs: wire.InMs(after)}
}

// outcome ends what is left of the step and gives what was seen.
func (p *program) outcome(st plan, timedOut bool) *wire.StepOutcome {
	killed := !p.hasEnded()
	o := &wire.StepOutcome{Step: st.ID, TimedOut: timedOut}
	if !killed {
		o.LeftBehind = p.group.left()
	}
	p.group.end(p.command.Process)
	p.current.Store(nil)
	p.waitUntil(time.Now().Add(pipePatience + time.Second))
	if timedOut {
		o.LeftBehind = wire.Ptr(0) // killed together with the binary, not left by it
	}
	if !p.hasEnded() { // cannot be killed: neither exit code nor signal
		o.DurationMs = wire.InMs(time.Since(p.started))
		return o
	}
	o.DurationMs = wire.InMs(p.ended.Sub(p.started))
	o.Stdout, o.Stderr = p.stdout.Result(), p.stderr.Result()
	state := p.command.ProcessState
	o.PeakMemoryBytes = peakMemory(state)
	if name := endSignal(state, killed); name != "" {
		o.Signal = &name
	} else {
		o.ExitCode = wire.Ptr(state.ExitCode())
	}
	return o
}
