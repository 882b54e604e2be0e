package wire

// The measure step of src/protocol/measure.ts.

type MeasureStart struct {
	Kind   string `json:"kind"`
	LeadMs int64  `json:"leadMs"`
	AtUs   int64  `json:"atUs"`
}

type Measurement struct {
	Path       string `json:"path"`
	Timer      string `json:"timer"`
	PeriodNs   int64  `json:"periodNs"`
	Samples    int    `json:"samples"`
	Warmup     int    `json:"warmup"`
	Deadlines  string `json:"deadlines"`
	Processors *int   `json:"processors"`
	LockThread bool   `json:"lockThread"`
	OffsetNs   *int64 `json:"offsetNs"`
	Pair       *int   `json:"pair"`
	Burners    int    `json:"burners"`
}

type ConditionsMessage struct {
	Type       string            `json:"type"`
	Step       string            `json:"step"`
	Conditions MeasureConditions `json:"conditions"`
}

type MeasureConditions struct {
	GoVersion    string   `json:"goVersion"`
	Kernel       *string  `json:"kernel"`
	CPUModel     *string  `json:"cpuModel"`
	CPUs         int      `json:"cpus"`
	Processors   int      `json:"processors"`
	Cgroup       *string  `json:"cgroup"`
	CPUQuota     *float64 `json:"cpuQuota"`
	CPUPeriodUs  *int64   `json:"cpuPeriodUs"`
	Cpuset       *string  `json:"cpuset"`
	ClockSource  *string  `json:"clockSource"`
	TimerSlackNs *int64   `json:"timerSlackNs"`
}

type ReadyMessage struct {
	Type    string `json:"type"`
	Step    string `json:"step"`
	StartUs *int64 `json:"startUs"`
}

type SeriesMessage struct {
	Type       string       `json:"type"`
	Step       string       `json:"step"`
	Index      int          `json:"index"`
	Path       string       `json:"path"`
	Timer      string       `json:"timer"`
	PeriodNs   int64        `json:"periodNs"`
	Deadlines  string       `json:"deadlines"`
	Processors int          `json:"processors"`
	LockThread bool         `json:"lockThread"`
	Pair       *int         `json:"pair"`
	StartUs    *int64       `json:"startUs"`
	LatenessNs []int64      `json:"latenessNs"`
	Missed     int64        `json:"missed"`
	Early      int64        `json:"early"`
	Causes     SeriesCauses `json:"causes"`
	Problem    *string      `json:"problem"`
}

type SeriesCauses struct {
	DurationNs  int64        `json:"durationNs"`
	CPUNs       *int64       `json:"cpuNs"`
	Throttle    *CPUThrottle `json:"throttle"`
	StealNs     *int64       `json:"stealNs"`
	RunDelayNs  *int64       `json:"runDelayNs"`
	Preemptions *int64       `json:"preemptions"`
}

type CPUThrottle struct {
	Periods          int64 `json:"periods"`
	ThrottledPeriods int64 `json:"throttledPeriods"`
	ThrottledNs      int64 `json:"throttledNs"`
}
