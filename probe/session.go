package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

// runProbe is the whole of a probe: what its command line asks for.
func runProbe(version string, connections connectionsMeasure) {
	arguments := os.Args[1:]
	switch {
	case len(arguments) > 1 && arguments[0] == activateArgument:
		activate(arguments[1:])
	case len(arguments) == 2 && arguments[0] == lookArgument:
		look(arguments[1])
	case len(arguments) > 1 && arguments[0] == capabilitiesArgument:
		tellCapabilities(arguments[1:])
	case len(arguments) != 1:
		fail("usage: probe JOB.json")
	case arguments[0] == burnArgument:
		burn()
	}
	work(arguments[0], version, connections)
}

func work(jobPath, version string, connections connectionsMeasure) {
	o := newOut(standardOutput{})
	r := newRunner(o)
	vdsoMapped := r.prepareProcess()
	j, err := readJob(jobPath)
	if err != nil {
		fail(err.Error())
	}
	o.say(helloMessage{"hello", protocolVersion, version, runtime.Version(), runtime.GOOS, runtime.GOARCH})
	deadline := time.Now().Add(milliseconds(j.Limits.TotalMs))
	r.begin(j, deadline)
	s := session{job: j, deadline: deadline, out: o, runner: r, vdsoMapped: vdsoMapped, connections: connections}
	watchdog(milliseconds(j.Limits.TotalMs) + 5*time.Second)
	worked := s.runSteps()
	r.endEverything(time.Now().Add(2 * time.Second))
	o.say(byeMessage{"bye", worked})
}

// session is one job being worked on.
type session struct {
	job      *job
	deadline time.Time
	out      *out
	runner   *runner
	// vdsoMapped: the kernel gave this process a vDSO; nil when that could not be read.
	vdsoMapped  *bool
	connections connectionsMeasure
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
	s.out.say(startedMessage{"started", st.ID})
	switch st.Kind {
	case "facts":
		s.out.say(factsMessage{"facts", st.ID, readFacts()})
	case "run":
		s.out.outcome(s.runner.step(st, s.runner.runToEnd))
	case "serve":
		s.out.outcome(s.runner.step(st, func(p plan) *stepOutcome { return runServer(s.runner, p) }))
	case "observe":
		observe(s.runner, st)
	case "measure":
		measure(st, s.deadline, s.out)
	case "attempts":
		s.out.say(attempt(st))
	case "clocks":
		readClocks(st, s.vdsoMapped, s.out)
	case "system":
		s.out.say(readSystem(s.job, st, limitOf(s.deadline, time.Now(), st.TimeoutMs), s.connections))
	default:
		s.out.outcome(notStarted(st, "unknown", "this probe knows no step of kind "+st.Kind))
	}
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
