package main

import (
	"time"
)

// The clocks step of src/protocol/clocks.ts.

type clocksMessage struct {
	Type   string     `json:"type"`
	Step   string     `json:"step"`
	Clocks clockFacts `json:"clocks"`
}

type clockFacts struct {
	Cost           clockCost      `json:"cost"`
	MonotonicSteps clockSteps     `json:"monotonicSteps"`
	WallSteps      clockSteps     `json:"wallSteps"`
	Drift          clockDrift     `json:"drift"`
	WallMs         float64        `json:"wallMs"`
	MonotonicUs    int64          `json:"monotonicUs"`
	Faked          *string        `json:"faked"`
	TimeNamespace  *timeNamespace `json:"timeNamespace"`
	Source         clockSource    `json:"source"`
	Adjust         *clockAdjust   `json:"adjust"`
	TimerSlackNs   *int64         `json:"timerSlackNs"`
	Zones          timeZones      `json:"zones"`
	Ntp            *ntpAnswer     `json:"ntp"`
	PtpDevices     []string       `json:"ptpDevices"`
	Windows        *windowsClock  `json:"windows"`
}

type clockCost struct {
	NowNs      float64  `json:"nowNs"`
	SyscallNs  *float64 `json:"syscallNs"`
	VdsoMapped *bool    `json:"vdsoMapped"`
}

type timeNamespace struct {
	MonotonicNs int64 `json:"monotonicNs"`
	BoottimeNs  int64 `json:"boottimeNs"`
}

type clockSource struct {
	Current   *string  `json:"current"`
	Available []string `json:"available"`
}

type clockAdjust struct {
	Read     string           `json:"read"`
	Set      string           `json:"set"`
	SetError *string          `json:"setError"`
	State    *clockDiscipline `json:"state"`
}

type clockDiscipline struct {
	Synchronised     bool    `json:"synchronised"`
	OffsetNs         int64   `json:"offsetNs"`
	FrequencyPpm     float64 `json:"frequencyPpm"`
	MaxErrorUs       int64   `json:"maxErrorUs"`
	EstimatedErrorUs int64   `json:"estimatedErrorUs"`
}

type windowsClock struct {
	CounterFrequencyHz  int64  `json:"counterFrequencyHz"`
	CounterStepNs       int64  `json:"counterStepNs"`
	ResolutionNs        *int64 `json:"resolutionNs"`
	FinestNs            *int64 `json:"finestNs"`
	CoarsestNs          *int64 `json:"coarsestNs"`
	HighResolutionTimer bool   `json:"highResolutionTimer"`
}

const mostDrift = 60_000

// readClocks works on the step. vdsoMapped: the kernel gave this process a vDSO; nil: that is not known.
func readClocks(st *step, vdsoMapped *bool, o *out) {
	if st.DriftMs < 1 || st.DriftMs > mostDrift {
		o.outcome(notStarted(st, "EINVAL", "the clocks step's driftMs is 1 to 60,000"))
		return
	}
	useDefaultProcessors()
	defer useFewProcessors()
	wallMs, monotonicUs := momentOf(wallNow, goNow)
	facts := clockFacts{
		Cost:           clockCost{timeNowCost(), systemCallCost(), vdsoMapped},
		MonotonicSteps: readSteps(func() int64 { return int64(time.Since(processBegun)) }),
		WallSteps:      readSteps(wallNow),
		WallMs:         wallMs,
		MonotonicUs:    monotonicUs,
		PtpDevices:     []string{},
	}
	drift := watchDrift(milliseconds(st.DriftMs), wallNow, goNow, time.Sleep)
	facts.Drift = drift
	facts.Faked = fakedClock(wallNow(), drift)
	facts.Zones = readTimeZones()
	addSystemClocks(&facts)
	if st.NtpServer != nil && *st.NtpServer != "" {
		facts.Ntp = askNtp(*st.NtpServer)
	}
	o.say(clocksMessage{"clocks", st.ID, facts})
}

var processBegun = time.Now()
