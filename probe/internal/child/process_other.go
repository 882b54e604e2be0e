//go:build !linux

package child

import (
	"errors"
	"os"
	"os/signal"
	"syscall"
	"time"
)

var errOutsideWorkDir = errors.New("a relative path must stay below the work directory")

// PrepareProcess: asked to end, the probe ends with all it started.
func (r *Runner) PrepareProcess() *bool {
	holdAll()
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-asked
		r.Out.End()
		r.EndEverything(time.Now())
		os.Exit(1)
	}()
	return nil
}
