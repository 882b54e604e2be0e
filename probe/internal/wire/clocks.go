package wire

type ClockSteps struct {
	Reads      int64  `json:"reads"`
	SmallestNs *int64 `json:"smallestNs"`
	LargestNs  *int64 `json:"largestNs"`
	Zero       int64  `json:"zero"`
	Negative   int64  `json:"negative"`
}

type ClockDrift struct {
	OverNs        int64 `json:"overNs"`
	GainedNs      int64 `json:"gainedNs"`
	LargestJumpNs int64 `json:"largestJumpNs"`
}

// The clocks step of src/protocol/clocks.ts.

type ClocksMessage struct {
	Type   string     `json:"type"`
	Step   string     `json:"step"`
	Clocks ClockFacts `json:"clocks"`
}

type ClockFacts struct {
	Cost           ClockCost      `json:"cost"`
	MonotonicSteps ClockSteps     `json:"monotonicSteps"`
	WallSteps      ClockSteps     `json:"wallSteps"`
	Drift          ClockDrift     `json:"drift"`
	WallMs         float64        `json:"wallMs"`
	MonotonicUs    int64          `json:"monotonicUs"`
	Faked          *string        `json:"faked"`
	TimeNamespace  *TimeNamespace `json:"timeNamespace"`
	Source         ClockSource    `json:"source"`
	Adjust         *ClockAdjust   `json:"adjust"`
	TimerSlackNs   *int64         `json:"timerSlackNs"`
	Zones          TimeZones      `json:"zones"`
	Ntp            *NtpAnswer     `json:"ntp"`
	PtpDevices     []string       `json:"ptpDevices"`
	Windows        *WindowsClock  `json:"windows"`
}

type ClockCost struct {
	NowNs      float64  `json:"nowNs"`
	SyscallNs  *float64 `json:"syscallNs"`
	VdsoMapped *bool    `json:"vdsoMapped"`
}

type TimeNamespace struct {
	MonotonicNs int64 `json:"monotonicNs"`
	BoottimeNs  int64 `json:"boottimeNs"`
}

type ClockSource struct {
	Current   *string  `json:"current"`
	Available []string `json:"available"`
}

type ClockAdjust struct {
	Read     string           `json:"read"`
	Set      string           `json:"set"`
	SetError *string          `json:"setError"`
	State    *ClockDiscipline `json:"state"`
}

type ClockDiscipline struct {
	Synchronised     bool    `json:"synchronised"`
	OffsetNs         int64   `json:"offsetNs"`
	FrequencyPpm     float64 `json:"frequencyPpm"`
	MaxErrorUs       int64   `json:"maxErrorUs"`
	EstimatedErrorUs int64   `json:"estimatedErrorUs"`
}

type WindowsClock struct {
	CounterFrequencyHz  int64  `json:"counterFrequencyHz"`
	CounterStepNs       int64  `json:"counterStepNs"`
	ResolutionNs        *int64 `json:"resolutionNs"`
	FinestNs            *int64 `json:"finestNs"`
	CoarsestNs          *int64 `json:"coarsestNs"`
	HighResolutionTimer bool   `json:"highResolutionTimer"`
}

type NtpAnswer struct {
	Server      string   `json:"server"`
	OffsetMs    *float64 `json:"offsetMs"`
	RoundTripMs *float64 `json:"roundTripMs"`
	Stratum     *int     `json:"stratum"`
	Error       *string  `json:"error"`
}

type TimeZones struct {
	Database     *string `json:"database"`
	Localtime    *string `json:"localtime"`
	TZ           *string `json:"tz"`
	LocalName    string  `json:"localName"`
	LocalOffsetS int     `json:"localOffsetS"`
	LoadError    *string `json:"loadError"`
}
