package serve

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/watch"
	"portcullis/probe/internal/wire"
)

// joinPatience: the engine's own helper is PID 1 for a moment, before it becomes the binary.
const joinPatience = time.Second

// Observe does the exchange of a serve step with a binary that the engine started as PID 1 of the namespaces this probe
// has joined. When that PID 1 ends, the kernel ends the probe with it. So the outcome is said before the stop signal is sent
// (stop: not exited, 0 ms) and, should the probe live on, once more after the grace. The engine knows the rest.
func Observe(r *child.Runner, st *wire.Step) {
	if problem := checkServe(st); problem != "" {
		r.Out.Outcome(wire.NotStarted(st, "EINVAL", problem))
		return
	}
	if problem := waitForBinaryAsPid1(r.Job.Command()[0]); problem != "" {
		r.Out.Outcome(wire.NotStarted(st, "unknown", problem))
		return
	}
	cell := r.Watch()
	seen := watch.Sampler{Others: otherProcesses, Own: cell.Own, Room: cell.Memory}
	seen.Begin(1)
	defer seen.Watched.Close()
	started := startOf(1)
	end := r.Limit(time.Now(), st.TimeoutMs)
	e := &exchange{serve: st.Serve, started: started, limit: r.Job.Limits.OutputBytes, pid: 1}
	background := startExchange(e, end)
	defer background.close()

	served := &e.outcome
	if !seen.SampleUntil(end, background.wake) {
		background.cancel()
		if !seen.SampleUntil(time.Now().Add(cancelPatience), background.wake) {
			served = &wire.ServeOutcome{ReadyError: wire.Ptr("the exchange could not be ended")}
		}
	}
	if !time.Now().Before(end) {
		r.Out.Outcome(observed(st, &seen, served, started, true))
		return
	}
	seen.LookAtKin(func(wait time.Duration) { seen.SampleUntil(time.Now().Add(wait), -1) })
	stopPid1(r, st, &seen, served, started)
}

func stopPid1(r *child.Runner, st *wire.Step, seen *watch.Sampler, served *wire.ServeOutcome, started time.Time) {
	// Signal 0 asks whether it would be permitted.
	if syscall.Kill(1, 0) != nil || proc.HasBegunToEnd(1) {
		r.Out.Outcome(observed(st, seen, served, started, false))
		return
	}
	stop := st.Serve.Stop
	served.Stop = &wire.StopOutcome{Signal: stop.Signal, Exited: false, AfterMs: 0}
	r.Out.Outcome(observed(st, seen, served, started, false))
	held := watch.HoldChildren(1, otherProcesses())
	if held != nil {
		served.Children = &held.Outcome
		r.Out.Outcome(observed(st, seen, served, started, false))
	}
	number, _ := sys.SignalNumber(stop.Signal)
	asked := time.Now()
	_ = syscall.Kill(1, number)
	until := r.Limit(asked, stop.GraceMs)
	if held != nil {
		// The end of PID 1 ends this probe too, so each news is said at once.
		held.Watch(asked, until, func(wait time.Duration) bool { time.Sleep(wait); return false }, func() {
			served.Stop.AfterMs = wire.InMs(time.Since(asked))
			r.Out.Outcome(observed(st, seen, served, started, false))
		})
	}
	seen.SampleUntil(until, -1)
	served.Stop.AfterMs = wire.InMs(time.Since(asked))
	r.Out.Outcome(observed(st, seen, served, started, false))
}

func observed(st *wire.Step, seen *watch.Sampler, served *wire.ServeOutcome, started time.Time, timedOut bool) *wire.StepOutcome {
	seen.Sample(time.Now())
	o := &wire.StepOutcome{Step: st.ID, TimedOut: timedOut, DurationMs: wire.InMs(time.Since(started)), Serve: served}
	seen.Tell(o, 0)
	return o
}

// waitForBinaryAsPid1 makes sure that the PID 1 to be asked and signalled is the binary, and not the init of a machine.
func waitForBinaryAsPid1(binary string) (problem string) {
	if proc.IsInit() {
		return "the probe is PID 1 itself: it has joined no other PID namespace"
	}
	for until := time.Now().Add(joinPatience); ; time.Sleep(2 * time.Millisecond) {
		program, _ := os.Readlink("/proc/1/exe")
		if program == binary {
			return ""
		}
		arguments, err := os.ReadFile("/proc/1/cmdline")
		first, _, _ := bytes.Cut(arguments, []byte{0})
		if err == nil && string(first) == binary {
			return ""
		}
		if time.Now().After(until) {
			return fmt.Sprintf("PID 1 is %q, not %s", max(program, string(first)), binary)
		}
	}
}

func otherProcesses() []int {
	own := os.Getpid()
	var found []int
	for _, pid := range proc.AllPids() {
		if pid != own {
			found = append(found, pid)
		}
	}
	return found
}

// startOf gives when the process was made, in steps of 10 ms (proc(5), stat field 22, in 1/100 s since the boot). As PID 1
// that is when the engine made the process, a little before it became the binary. Unknown: now.
func startOf(pid int) time.Time {
	const clockBoottime = 7
	now := time.Now()
	var reader proc.Reader
	stat := reader.Read("/proc/" + strconv.Itoa(pid) + "/stat")
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	sinceBoot, ok := sys.ReadClock(clockBoottime)
	if len(fields) < 20 || !ok {
		return now
	}
	ticks, err := strconv.ParseInt(string(fields[19]), 10, 64)
	age := sinceBoot - time.Duration(ticks)*10*time.Millisecond
	if err != nil || age < 0 {
		return now
	}
	return now.Add(-age)
}
