package session

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/facts"
	"portcullis/probe/internal/machine"
	"portcullis/probe/internal/serve"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/timing"
	"portcullis/probe/internal/wire"
)

// Main is the whole of a probe: what its command line asks for.
func Main(version string, connections machine.Connections) {
	arguments := os.Args[1:]
	switch {
	case len(arguments) > 1 && arguments[0] == child.ActivateArgument:
		child.Activate(arguments[1:])
	case len(arguments) == 2 && arguments[0] == facts.LookArgument:
		facts.Look(arguments[1])
	case len(arguments) > 1 && arguments[0] == child.CapabilitiesArgument:
		child.TellCapabilities(arguments[1:])
	case len(arguments) != 1:
		fail("usage: probe JOB.json")
	case arguments[0] == timing.BurnArgument:
		timing.Burn()
	}
	work(arguments[0], version, connections)
}

func work(jobPath, version string, connections machine.Connections) {
	o := wire.NewOut(sys.StandardOutput{})
	r := child.NewRunner(o)
	vdsoMapped := r.PrepareProcess()
	j, err := wire.ReadJob(jobPath)
	if err != nil {
		fail(err.Error())
	}
	o.Say(wire.HelloMessage{Type: "hello", Protocol: wire.ProtocolVersion, Probe: version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH})
	deadline := time.Now().Add(wire.Milliseconds(j.Limits.TotalMs))
	r.Begin(j, deadline)
	s := session{job: j, deadline: deadline, out: o, runner: r, vdsoMapped: vdsoMapped, connections: connections}
	watchdog(wire.Milliseconds(j.Limits.TotalMs) + 5*time.Second)
	worked := s.runSteps()
	r.EndEverything(time.Now().Add(2 * time.Second))
	o.Say(wire.ByeMessage{Type: "bye", Steps: worked})
}

// session is one job being worked on.
type session struct {
	job      *wire.Job
	deadline time.Time
	out      *wire.Out
	runner   *child.Runner
	// vdsoMapped: the kernel gave this process a vDSO; nil when that could not be read.
	vdsoMapped  *bool
	connections machine.Connections
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

func (s *session) runStep(st *wire.Step) {
	s.out.Say(wire.StartedMessage{Type: "started", Step: st.ID})
	switch st.Kind {
	case "facts":
		s.out.Say(wire.FactsMessage{Type: "facts", Step: st.ID, Facts: facts.Read()})
	case "run":
		s.out.Outcome(s.runner.Step(st, s.runner.RunToEnd))
	case "serve":
		s.out.Outcome(s.runner.Step(st, func(p child.Plan) *wire.StepOutcome { return serve.Run(s.runner, p) }))
	case "observe":
		serve.Observe(s.runner, st)
	case "measure":
		timing.Measure(st, s.deadline, s.out)
	case "attempts":
		s.out.Say(facts.Attempt(st))
	case "clocks":
		clocks.Read(st, s.vdsoMapped, s.out)
	case "system":
		s.out.Say(machine.Read(s.job, st, wire.LimitOf(s.deadline, time.Now(), st.TimeoutMs), s.connections))
	default:
		s.out.Outcome(wire.NotStarted(st, "unknown", "this probe knows no step of kind "+st.Kind))
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
