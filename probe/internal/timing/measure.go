package timing

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// Measure works on the plan; nothing else of the probe runs meanwhile.
func Measure(st *wire.Step, deadline time.Time, o *wire.Out) {
	if problem := checkMeasure(st); problem != "" {
		o.Outcome(wire.NotStarted(st, "EINVAL", problem))
		return
	}
	o.Say(wire.ConditionsMessage{Type: "conditions", Step: st.ID, Conditions: readConditions()})
	start, err := awaitStart(st, deadline, o)
	if err != nil {
		o.Outcome(wire.NotStarted(st, "EINVAL", err.Error()))
		return
	}
	defer sys.UseFewProcessors()
	end := min(start+st.BudgetMs*int64(time.Millisecond), clocks.Now()+int64(time.Until(deadline)))
	for i := range st.Measurements {
		o.Say(measureOne(st, i, start, end))
	}
}

// awaitStart says ready and gives the moment, by this process's clock. It may lie a little in the future, or in the past.
func awaitStart(st *wire.Step, deadline time.Time, o *wire.Out) (int64, error) {
	offset := clocks.NamespaceOffset()
	start := clocks.Now()
	switch st.Start.Kind {
	case "announce":
		start += st.Start.LeadMs * int64(time.Millisecond)
	case "at":
		start = st.Start.AtUs*1_000 + offset
	case "stdin":
		o.Say(wire.ReadyMessage{Type: "ready", Step: st.ID, StartUs: nil})
		us, err := readMoment(os.Stdin, time.Until(deadline))
		if err != nil {
			return 0, err
		}
		return us*1_000 + offset, nil
	}
	// Whole microseconds, so that both sides of a duet mean the same moment.
	us := (start - offset) / 1_000
	o.Say(wire.ReadyMessage{Type: "ready", Step: st.ID, StartUs: &us})
	return us*1_000 + offset, nil
}

const longestMoment = 32

// readMoment reads one decimal line.
func readMoment(from io.Reader, patience time.Duration) (int64, error) {
	type result struct {
		us  int64
		err error
	}
	read := make(chan result, 1)
	go func() {
		var line []byte
		for one := make([]byte, 1); len(line) < longestMoment; {
			n, err := from.Read(one)
			if n == 1 && one[0] == '\n' {
				break
			}
			if line = append(line, one[:n]...); err != nil {
				break
			}
		}
		us, err := strconv.ParseInt(strings.TrimSpace(string(line)), 10, 64)
		if err != nil {
			err = fmt.Errorf("the moment to start at was to come on stdin as microseconds, not as %q", line)
		}
		read <- result{us, err}
	}()
	select {
	case r := <-read:
		return r.us, r.err
	case <-time.After(patience):
		return 0, errors.New("no moment to start at came on stdin")
	}
}

func measureOne(st *wire.Step, index int, start, end int64) *wire.SeriesMessage {
	m := &st.Measurements[index]
	message := &wire.SeriesMessage{
		Type: "series", Step: st.ID, Index: index,
		Path: m.Path, Timer: m.Timer, PeriodNs: m.PeriodNs, Deadlines: m.Deadlines,
		Processors: sys.DefaultProcessors(), LockThread: m.LockThread || m.Path == "os", Pair: m.Pair, LatenessNs: []int64{},
	}
	if m.Processors != nil {
		message.Processors = *m.Processors
	}
	if runtime.GOMAXPROCS(0) != message.Processors {
		runtime.GOMAXPROCS(message.Processors)
	}
	origin := start
	if m.OffsetNs != nil {
		origin += *m.OffsetNs
	}
	if max(origin, clocks.Now())+m.PeriodNs >= end {
		message.Problem = wire.Ptr("no time was left for it")
		return message
	}
	stop, err := startBurners(m.Burners)
	if err != nil {
		message.Problem = wire.Ptr(wire.Shown(err.Error()))
		return message
	}
	defer stop()
	if lead := origin - clocks.Now(); lead > int64(headStart) {
		time.Sleep(time.Duration(lead) - headStart)
	}
	runSeries(m, message, seriesPlan{origin, m.PeriodNs, m.Warmup, m.Samples, end})
	return message
}

// headStart is for making a timer and reading counters before a grid begins.
const headStart = 2 * time.Millisecond

// runSeries samples on a goroutine of its own: the main one is bound to the main thread.
func runSeries(m *wire.Measurement, message *wire.SeriesMessage, plan seriesPlan) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if message.LockThread {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
		}
		defer debug.SetGCPercent(debug.SetGCPercent(-1))
		taken, origin, err := takeSeries(m, message, plan)
		if err != nil {
			message.Problem = wire.Ptr(err.Error())
			return
		}
		message.StartUs = wire.Ptr((origin - clocks.NamespaceOffset()) / 1_000)
		message.LatenessNs, message.Missed, message.Early = taken.lateness, taken.missed, taken.early
		if taken.cut {
			message.Problem = wire.Ptr("the time for it ran out")
		}
	}()
	<-done
}

// takeSeries gives the series and where its grid began. One that is bound to a moment begins later by whole periods when the moment
// has passed, and ends when it would have ended.
func takeSeries(m *wire.Measurement, message *wire.SeriesMessage, plan seriesPlan) (taken *series, origin int64, err error) {
	wait, err := newWaiter(m)
	if err != nil {
		return nil, 0, err
	}
	defer wait.close()
	before := readCounters(message.LockThread)
	begun := clocks.Now()
	if late := begun - plan.origin; late > 0 && m.OffsetNs == nil {
		plan.origin = begun
	} else if late > 0 {
		plan.origin += late / plan.period * plan.period
		plan.samples = max(plan.samples-int(min(late/plan.period, int64(plan.samples))), 1)
	}
	switch {
	case m.Timer == "ticker":
		if lead := plan.origin - begun; lead > 0 {
			time.Sleep(time.Duration(lead))
		}
		var ticker *time.Ticker
		ticker, plan.origin = startTicker(plan.period)
		defer ticker.Stop()
		taken = sampleTicks(clocks.Now, func() { <-ticker.C }, plan)
	case m.Deadlines == "relative":
		taken = sampleRelative(wait, plan)
	default:
		taken = sampleGrid(wait, plan)
	}
	message.Causes = readCounters(message.LockThread).since(before)
	message.Causes.DurationNs = clocks.Now() - begun
	return taken, plan.origin, nil
}

func newWaiter(m *wire.Measurement) (waiter, error) {
	switch {
	case m.Timer == "ticker" && m.Path == "go":
		return waiter{now: clocks.Now, close: func() {}}, nil
	case m.Path == "go":
		return goWaiter(m.Timer)
	case m.Timer == "sleep":
		return osWaiter()
	}
	return waiter{}, errors.New("the path os has no timer of kind " + m.Timer)
}
