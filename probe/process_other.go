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
func prepareProcess() {
	holdAll()
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-asked
		ending.Store(true)
		endEverything(time.Now())
		os.Exit(1)
	}()
}

func writeMessage(line []byte) { _, _ = os.Stdout.Write(line) }
