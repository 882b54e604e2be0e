//go:build !linux

package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// Outside Linux the probe is reduced: facts without what only Linux has, run steps without a look at the process and without
// a hold on what it leaves behind.

const pipePatience = 2 * time.Second

func endEverything(time.Time) int { return 0 }

func readFacts() cellFacts {
	return cellFacts{Arch: runtime.GOARCH, CPUs: ptr(runtime.NumCPU()), Has: imageHas()}
}

func (s *session) runServer(st *step) *stepOutcome {
	return notStarted(st, "unknown", "the probe has no serve steps on "+runtime.GOOS)
}

func (s *session) runTraced(st *step, _ func(*step) *stepOutcome) *stepOutcome {
	return notStarted(st, "unknown", "the probe traces no system calls on "+runtime.GOOS)
}

func (s *session) runThroughShells(st *step, run func(*step) *stepOutcome) *stepOutcome {
	return run(st)
}

func activate([]string) {}

func (s *session) attempt(st *step) {
	say(attemptsMessage{Type: "attempts", Step: st.ID, Answers: []attempt{}})
}

func (s *session) observe(st *step) {
	say(outcomeMessage{"outcome", notStarted(st, "unknown", "the probe has no observe steps on "+runtime.GOOS)})
}

func (s *session) runToEnd(st *step) *stepOutcome {
	stdin, err := decodeOptional(st.StdinBase64)
	if err == nil {
		err = os.MkdirAll(s.job.WorkDir, 0o755)
	}
	if err == nil {
		err = putFiles(s.job.WorkDir, st.Files)
	}
	if err != nil {
		return notStarted(st, "unknown", err.Error())
	}
	begun := time.Now()
	ctx, cancel := context.WithDeadline(context.Background(), s.limit(begun, st.TimeoutMs))
	defer cancel()
	stdout, stderr := &capture{limit: s.job.Limits.OutputBytes}, &capture{limit: s.job.Limits.OutputBytes}
	command := exec.CommandContext(ctx, s.job.Binary, st.Args...)
	command.Dir, command.Env = s.job.WorkDir, changedEnvironment(os.Environ(), st.Env)
	command.Stdin, command.Stdout, command.Stderr = bytes.NewReader(stdin), stdout, stderr
	command.WaitDelay = pipePatience
	if err := command.Start(); err != nil {
		return notStarted(st, "unknown", err.Error())
	}
	err = command.Wait()
	o := &stepOutcome{Step: st.ID, DurationMs: inMs(time.Since(begun)), Stdout: stdout.result(), Stderr: stderr.result()}
	o.TimedOut = errors.Is(ctx.Err(), context.DeadlineExceeded)
	switch code := command.ProcessState.ExitCode(); {
	case code >= 0:
		o.ExitCode = &code
	default:
		o.Signal = ptr("SIGKILL")
	}
	return o
}
