package machine

import (
	"runtime"
	"sync/atomic"
	"time"

	"portcullis/probe/internal/clocks"
)

const (
	preemptionDue = time.Millisecond
	// spinLimit ends a loop that nothing preempts, after about a second.
	spinLimit = 1_000_000_000
)

// measurePreemption: without signals that interrupt it (SIGURG; on Windows suspended threads) the loop keeps its processor to
// its end. -1 where the loop ended before the other one was due.
func measurePreemption() int64 {
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	var stop, stopped atomic.Bool
	go func() {
		for i := 0; i < spinLimit && !stop.Load(); i++ {
		}
		stopped.Store(true)
	}()
	begun := clocks.Now()
	time.Sleep(preemptionDue)
	late := clocks.Now() - begun - int64(preemptionDue)
	stop.Store(true)
	for !stopped.Load() {
		time.Sleep(100 * time.Microsecond)
	}
	return late
}
