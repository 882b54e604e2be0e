// Command probe works inside a cell: it reads one job, does its steps and says what it saw, one JSON message a line.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

// sourceVersion is the hash of this source; set by the build (-X main.sourceVersion=...).
var sourceVersion = "unknown"

// activateArgument: see activate.
const activateArgument = "--activate"

// capabilitiesArgument: see tellCapabilities.
const capabilitiesArgument = "--capabilities"

func main() {
	if len(os.Args) > 2 && os.Args[1] == activateArgument {
		activate(os.Args[2:])
	}
	if len(os.Args) == 3 && os.Args[1] == lookArgument {
		look(os.Args[2])
	}
	if len(os.Args) > 2 && os.Args[1] == capabilitiesArgument {
		tellCapabilities(os.Args[2:])
	}
	if len(os.Args) != 2 {
		fail("usage: probe JOB.json")
	}
	if os.Args[1] == burnArgument {
		burn()
	}
	prepareProcess()
	j, err := readJob(os.Args[1])
	if err != nil {
		fail(err.Error())
	}
	say(helloMessage{"hello", protocolVersion, sourceVersion, runtime.Version(), runtime.GOOS, runtime.GOARCH})
	s := session{job: j, deadline: time.Now().Add(milliseconds(j.Limits.TotalMs))}
	watchdog(milliseconds(j.Limits.TotalMs) + 5*time.Second)
	worked := s.runSteps()
	endEverything(time.Now().Add(2 * time.Second))
	say(byeMessage{"bye", worked})
}

// session is one job being worked on.
type session struct {
	job      *job
	deadline time.Time
	// fresh has the directories of the job as they were before its first step.
	fresh *freshDirectories
}

// runSteps gives how many steps were worked on; the rest stays without outcome once the total limit has passed.
func (s *session) runSteps() int {
	for i := range s.job.Steps {
		if !time.Now().Before(s.deadline) {
			return i
		}
		s.runStep(&s.job.Steps[i])
	}
	return len(s.job.Steps)
}

func (s *session) runStep(st *step) {
	say(startedMessage{"started", st.ID})
	switch st.Kind {
	case "facts":
		say(factsMessage{"facts", st.ID, readFacts()})
	case "run":
		say(outcomeMessage{"outcome", s.work(st, s.runToEnd)})
	case "serve":
		say(outcomeMessage{"outcome", s.work(st, s.runServer)})
	case "observe":
		s.observe(st)
	case "measure":
		s.measure(st)
	case "attempts":
		s.attempt(st)
	case "clocks":
		s.readClocks(st)
	case "system":
		s.readSystem(st)
	default:
		say(outcomeMessage{"outcome", notStarted(st, "unknown", "this probe knows no step of kind "+st.Kind)})
	}
}

func (s *session) work(st *step, run func(*step) *stepOutcome) *stepOutcome {
	if failed := s.freshen(st); failed != nil {
		return failed
	}
	if st.Trace {
		return s.runTraced(st, run)
	}
	if st.Shells {
		return s.runThroughShells(st, run)
	}
	return run(st)
}

// limit gives the end of a step: its own limit or the job's, whichever comes first.
func (s *session) limit(from time.Time, ms int64) time.Time {
	if end := from.Add(milliseconds(ms)); ms > 0 && end.Before(s.deadline) {
		return end
	}
	return s.deadline
}

func notStarted(st *step, errno, message string) *stepOutcome {
	return &stepOutcome{Step: st.ID, StartError: &startError{errno, message}}
}

// watchdog ends the probe should it ever hang; as PID 1 that ends the whole cell.
func watchdog(after time.Duration) {
	time.AfterFunc(after, func() {
		fmt.Fprintln(os.Stderr, "portcullis probe: total limit passed and the probe still worked; it gives up")
		os.Exit(4)
	})
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, "portcullis probe: "+message)
	os.Exit(3)
}
