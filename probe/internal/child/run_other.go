//go:build !linux

package child

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
	Command        *exec.Cmd
	group          processGroup
	stdout, stderr *wire.Capture
	Started, ended time.Time
	// Done is closed when the binary has ended and its streams are read.
	Done    chan struct{}
	current *atomic.Pointer[program]
}

func (r *Runner) EndEverything(time.Time) {
	if p := r.current.Load(); p != nil {
		p.group.end(p.Command.Process)
	}
}

func (r *Runner) RunToEnd(st Plan) *wire.StepOutcome {
	p, failed := r.Start(st)
	if failed != nil {
		return failed
	}
	timedOut := !p.waitUntil(r.Limit(p.Started, st.TimeoutMs))
	return p.Outcome(st, timedOut)
}

func (r *Runner) Start(st Plan) (*program, *wire.StepOutcome) {
	stdin, err := wire.DecodeOptional(st.StdinBase64)
	if err == nil {
		err = os.MkdirAll(r.Job.WorkDir, 0o755)
	}
	if err == nil {
		err = putFiles(r.Job.WorkDir, st.Files)
	}
	if err != nil {
		return nil, wire.NotStarted(st.Step, startErrno(err), err.Error())
	}
	p := &program{Done: make(chan struct{})}
	p.stdout, p.stderr = &wire.Capture{Limit: r.Job.Limits.OutputBytes}, &wire.Capture{Limit: r.Job.Limits.OutputBytes}
	line := append(r.Job.Command(), st.Args...)
	p.Command = exec.Command(line[0], line[1:]...)
	p.Command.Dir, p.Command.Env = r.Job.WorkDir, sys.ChangedEnvironment(os.Environ(), st.Env)
	p.Command.Stdin, p.Command.Stdout, p.Command.Stderr = bytes.NewReader(stdin), p.stdout, p.stderr
	p.Command.WaitDelay = pipePatience
	p.Command.SysProcAttr = groupAttributes()
	p.Started = time.Now()
	if err := p.Command.Start(); err != nil {
		return nil, wire.NotStarted(st.Step, startErrno(err), err.Error())
	}
	p.group = newGroup(p.Command.Process)
	p.current = &r.current
	p.current.Store(p)
	go func() {
		_ = p.Command.Wait()
		p.ended = time.Now()
		close(p.Done)
	}()
	return p, nil
}

func (p *program) HasEnded() bool {
	select {
	case <-p.Done:
		return true
	default:
		return false
	}
}

func (p *program) waitUntil(end time.Time) bool {
	timer := time.NewTimer(time.Until(end))
	defer timer.Stop()
	select {
	case <-p.Done:
		return true
	case <-timer.C:
		return p.HasEnded()
	}
}

// Stop is nil where the system has no way to ask.
func (p *program) Stop(stop wire.ServeStop, end time.Time) *wire.StopOutcome {
	asked := time.Now()
	if !p.group.ask(p.Command.Process, stop.Signal) {
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

// Outcome ends what is left of the step and gives what was seen.
func (p *program) Outcome(st Plan, timedOut bool) *wire.StepOutcome {
	killed := !p.HasEnded()
	o := &wire.StepOutcome{Step: st.ID, TimedOut: timedOut}
	if !killed {
		o.LeftBehind = p.group.left()
	}
	p.group.end(p.Command.Process)
	p.current.Store(nil)
	p.waitUntil(time.Now().Add(pipePatience + time.Second))
	if timedOut {
		o.LeftBehind = wire.Ptr(0) // killed together with the binary, not left by it
	}
	if !p.HasEnded() { // cannot be killed: neither exit code nor signal
		o.DurationMs = wire.InMs(time.Since(p.Started))
		return o
	}
	o.DurationMs = wire.InMs(p.ended.Sub(p.Started))
	o.Stdout, o.Stderr = p.stdout.Result(), p.stderr.Result()
	state := p.Command.ProcessState
	o.PeakMemoryBytes = peakMemory(state)
	if name := endSignal(state, killed); name != "" {
		o.Signal = &name
	} else {
		o.ExitCode = wire.Ptr(state.ExitCode())
	}
	return o
}
