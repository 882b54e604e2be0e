//go:build !linux

package main

import (
	"errors"
	"os"
	"os/signal"
	"syscall"
	"time"
)

var errOutsideWorkDir = errors.New("a relative path must stay below the work directory")

// prepareProcess: asked to end, the probe ends with all it started.
func (r *runner) prepareProcess() *bool {
	holdAll()
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-asked
		r.out.End()
		r.endEverything(time.Now())
		os.Exit(1)
	}()
	return nil
}
