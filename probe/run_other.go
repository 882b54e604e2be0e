//go:build !linux

package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"sync/atomic"
	"time"
)

// pipePatience: something that the binary left behind may hold its streams open.
const pipePatience = 2 * time.Second

// program is the binary under test with all it starts: a process group, or a job of Windows.
type program struct {
	command        *exec.Cmd
	group          processGroup
	stdout, stderr *capture
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

func (r *runner) runToEnd(st plan) *stepOutcome {
	p, failed := r.start(st)
	if failed != nil {
		return failed
	}
	timedOut := !p.waitUntil(r.limit(p.started, st.TimeoutMs))
	return p.outcome(st, timedOut)
}

func runServer(r *runner, st plan) *stepOutcome {
	if st.Serve == nil {
		return notStarted(st.step, "EINVAL", "the step has no serve part")
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
			e.outcome.ReadyError = ptr("the process ended before it was ready")
		}
	} else {
		e.outcome.Stop = p.stop(st.Serve.Stop, end)
		timedOut = !p.hasEnded() && !time.Now().Before(end)
	}
	o := p.outcome(st, timedOut)
	o.Serve = &e.outcome
	return o
}

func (r *runner) start(st plan) (*program, *stepOutcome) {
	stdin, err := decodeOptional(st.StdinBase64)
	if err == nil {
		err = os.MkdirAll(r.job.WorkDir, 0o755)
	}
	if err == nil {
		err = putFiles(r.job.WorkDir, st.Files)
	}
	if err != nil {
		return nil, notStarted(st.step, startErrno(err), err.Error())
	}
	p := &program{done: make(chan struct{})}
	p.stdout, p.stderr = &capture{limit: r.job.Limits.OutputBytes}, &capture{limit: r.job.Limits.OutputBytes}
	line := append(r.job.command(), st.Args...)
	p.command = exec.Command(line[0], line[1:]...)
	p.command.Dir, p.command.Env = r.job.WorkDir, changedEnvironment(os.Environ(), st.Env)
	p.command.Stdin, p.command.Stdout, p.command.Stderr = bytes.NewReader(stdin), p.stdout, p.stderr
	p.command.WaitDelay = pipePatience
	p.command.SysProcAttr = groupAttributes()
	p.started = time.Now()
	if err := p.command.Start(); err != nil {
		return nil, notStarted(st.step, startErrno(err), err.Error())
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
func (p *program) stop(stop serveStop, end time.Time) *stopOutcome {
	asked := time.Now()
	if !p.group.ask(p.command.Process, stop.Signal) {
		return nil
	}
	until := asked.Add(milliseconds(stop.GraceMs))
	if end.Before(until) {
		until = end
	}
	exited := p.waitUntil(until)
	after := time.Since(asked)
	if exited {
		after = p.ended.Sub(asked)
	}
	return &stopOutcome{stop.Signal, exited, inMs(after)}
}

// outcome ends what is left of the step and gives what was seen.
func (p *program) outcome(st plan, timedOut bool) *stepOutcome {
	killed := !p.hasEnded()
	o := &stepOutcome{Step: st.ID, TimedOut: timedOut}
	if !killed {
		o.LeftBehind = p.group.left()
	}
	p.group.end(p.command.Process)
	p.current.Store(nil)
	p.waitUntil(time.Now().Add(pipePatience + time.Second))
	if timedOut {
		o.LeftBehind = ptr(0) // killed together with the binary, not left by it
	}
	if !p.hasEnded() { // cannot be killed: neither exit code nor signal
		o.DurationMs = inMs(time.Since(p.started))
		return o
	}
	o.DurationMs = inMs(p.ended.Sub(p.started))
	o.Stdout, o.Stderr = p.stdout.result(), p.stderr.result()
	state := p.command.ProcessState
	o.PeakMemoryBytes = peakMemory(state)
	if name := endSignal(state, killed); name != "" {
		o.Signal = &name
	} else {
		o.ExitCode = ptr(state.ExitCode())
	}
	return o
}
