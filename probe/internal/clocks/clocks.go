package clocks

import (
	"time"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

const mostDrift = 60_000

// Read works on the step. vdsoMapped: the kernel gave this process a vDSO; nil: that is not known.
func Read(st *wire.Step, vdsoMapped *bool, o *wire.Out) {
	if st.DriftMs < 1 || st.DriftMs > mostDrift {
		o.Outcome(wire.NotStarted(st, "EINVAL", "the clocks step's driftMs is 1 to 60,000"))
		return
	}
	sys.UseDefaultProcessors()
	defer sys.UseFewProcessors()
	wallMs, monotonicUs := momentOf(wallNow, Now)
	facts := wire.ClockFacts{
		Cost:           wire.ClockCost{NowNs: timeNowCost(), SyscallNs: systemCallCost(), VdsoMapped: vdsoMapped},
		MonotonicSteps: readSteps(func() int64 { return int64(time.Since(processBegun)) }),
		WallSteps:      readSteps(wallNow),
		WallMs:         wallMs,
		MonotonicUs:    monotonicUs,
		PtpDevices:     []string{},
	}
	drift := watchDrift(wire.Milliseconds(st.DriftMs), wallNow, Now, time.Sleep)
	facts.Drift = drift
	facts.Faked = fakedClock(wallNow(), drift)
	facts.Zones = readTimeZones()
	addSystemClocks(&facts)
	if st.NtpServer != nil && *st.NtpServer != "" {
		facts.Ntp = askNtp(*st.NtpServer)
	}
	o.Say(wire.ClocksMessage{Type: "clocks", Step: st.ID, Clocks: facts})
}

var processBegun = time.Now()
