package machine

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

const (
	coldStarts = 5
	warmStarts = 20
	startLimit = 10 * time.Second
)

// measureStarts runs the binary from start to end, with the step's arguments.
func measureStarts(j *wire.Job, st *wire.Step, end time.Time) *wire.StartFigures {
	figures := &wire.StartFigures{ColdNs: []int64{}, WarmNs: []int64{}}
	if err := os.MkdirAll(j.WorkDir, 0o755); err != nil {
		figures.Error = wire.Ptr(wire.Shown(err.Error()))
		return figures
	}
	folder, err := os.MkdirTemp(j.WorkDir, "starts-")
	if err != nil {
		figures.Error = wire.Ptr(wire.Shown(err.Error()))
		return figures
	}
	defer os.RemoveAll(folder)
	var program string
	for i := 0; i < coldStarts && err == nil && time.Now().Before(end); i++ {
		// A scanner may still hold the one before.
		program = filepath.Join(folder, fmt.Sprintf("start-%d%s", i, executableSuffix()))
		if err = copyProgram(j.Binary, program); err == nil {
			err = timedStart(j, program, st, &figures.ColdNs, end)
		}
	}
	for i := 0; i < warmStarts && err == nil && time.Now().Before(end); i++ {
		err = timedStart(j, program, st, &figures.WarmNs, end)
	}
	if err != nil {
		figures.Error = wire.Ptr(wire.Shown(err.Error()))
	}
	return figures
}

func timedStart(j *wire.Job, program string, st *wire.Step, into *[]int64, end time.Time) error {
	limit := time.Now().Add(startLimit)
	if end.Before(limit) {
		limit = end
	}
	ctx, cancel := context.WithDeadline(context.Background(), limit)
	defer cancel()
	line := append(append(append([]string{}, j.Launcher...), program), st.Args...)
	command := exec.CommandContext(ctx, line[0], line[1:]...)
	command.Dir, command.Env = j.WorkDir, sys.ChangedEnvironment(os.Environ(), st.Env)
	command.WaitDelay = time.Second
	begun := clocks.Now()
	if err := command.Start(); err != nil {
		return err
	}
	_ = command.Wait()
	if ctx.Err() != nil {
		return fmt.Errorf("a start did not end within %s", startLimit)
	}
	*into = append(*into, clocks.Now()-begun)
	return nil
}

func executableSuffix() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

func copyProgram(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	if closing := target.Close(); err == nil {
		err = closing
	}
	return err
}
