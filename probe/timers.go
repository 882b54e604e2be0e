package main

import (
	"runtime"
	"runtime/debug"
	"sort"
	"time"
)

const mostTimerSamples = 1_000_000

// timerPath is one way to wait for an absolute deadline. All of it is called on one goroutine.
type timerPath struct {
	name string
	// now and sleepUntil speak of one clock: nanoseconds from an origin of its own.
	now        func() int64
	sleepUntil func(deadline int64)
	// lockThread: the goroutine keeps its thread meanwhile.
	lockThread bool
}

// measureTimers measures one path after the other, with nothing else of the probe running, and then what the clock costs.
func (s *session) measureTimers(st *step) {
	if st.PeriodNs < 1_000 || st.Samples < 1 || st.Samples > mostTimerSamples || st.Warmup < 0 || st.Warmup > mostTimerSamples {
		say(outcomeMessage{"outcome", notStarted(st, "EINVAL", "the timer step's period, samples or warm-up is out of range")})
		return
	}
	useDefaultProcessors()
	for _, path := range timerPaths() {
		lateness, missed := s.measurePath(path, st)
		say(timerMessage{"timer", st.ID, path.name, st.PeriodNs, lateness, missed})
	}
	say(clockMessage{"clock", st.ID, timeNowCost(), systemCallCost(), vdsoMapped})
	useFewProcessors()
}

// measurePath samples on a goroutine of its own: the main one is bound to the main thread.
func (s *session) measurePath(path timerPath, st *step) (lateness []int64, missed int64) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if path.lockThread {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
		}
		defer debug.SetGCPercent(debug.SetGCPercent(-1))
		budget := path.now() + int64(time.Until(s.deadline))
		lateness, missed = sampleLateness(path, st.PeriodNs, st.Warmup, st.Samples, budget)
	}()
	<-done
	return lateness, missed
}

// sampleLateness waits for the deadlines origin + k x period, k = 1, 2, ..., and notes how late each wait ended.
//
// A deadline is missed when it lay a whole period or more in the past at the moment the one before was served: it is
// counted and passed over. So a stall shows as the full lateness of the deadline it struck, once; the deadlines that it
// swallowed whole are missed; and the one that is still within its period is served at once, late by what is left. Nothing
// is hidden and nothing counted twice: the deadlines from the first noted to the last are len(lateness) + missed.
//
// The first warmup served deadlines are dropped, with what was missed up to the first noted one. budget ends the series early.
func sampleLateness(path timerPath, period int64, warmup, samples int, budget int64) (lateness []int64, missed int64) {
	lateness = make([]int64, 0, samples)
	deadline := path.now()
	skipped := int64(0)
	for served := 0; len(lateness) < samples; served++ {
		deadline += period
		if deadline >= budget {
			return lateness, missed
		}
		path.sleepUntil(deadline)
		now := path.now()
		if served >= warmup {
			if served > warmup {
				missed += skipped
			}
			lateness = append(lateness, max(now-deadline, 0))
		}
		// Deadlines d = deadline + k x period with now - d >= period.
		skipped = max((now-deadline)/period-1, 0)
		deadline += skipped * period
	}
	return lateness, missed
}

// goPath is what a Go program feels: time.Sleep until the deadline.
func goPath() timerPath {
	origin := time.Now()
	return timerPath{
		name:       "go",
		now:        func() int64 { return int64(time.Since(origin)) },
		sleepUntil: func(deadline int64) { time.Sleep(time.Until(origin.Add(time.Duration(deadline)))) },
	}
}

const (
	costBatches = 31
	costCalls   = 1_000
	// slowCall: where one takes so long, by a tracer or a sandbox, fewer are as exact.
	slowCall      = int64(5 * time.Microsecond)
	costSlowCalls = 20
)

// medianCost is the median over batches of what one call takes, in nanoseconds.
func medianCost(call func()) float64 {
	calls := costCalls
	begun := goNow()
	for i := 0; i < costSlowCalls; i++ {
		call()
	}
	if goNow()-begun > costSlowCalls*slowCall {
		calls = costSlowCalls
	}
	batches := make([]float64, 0, costBatches)
	for len(batches) < costBatches {
		begun := goNow()
		for i := 0; i < calls; i++ {
			call()
		}
		batches = append(batches, float64(goNow()-begun)/float64(calls))
	}
	sort.Float64s(batches)
	return batches[costBatches/2]
}

var timeSink time.Time

func timeNowCost() float64 {
	return medianCost(func() { timeSink = time.Now() })
}
