package main

import (
	"fmt"
	"runtime"
	"time"
)

// The measure step of src/protocol/measure.ts.

type measureStart struct {
	Kind   string `json:"kind"`
	LeadMs int64  `json:"leadMs"`
	AtUs   int64  `json:"atUs"`
}

type measurement struct {
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

const (
	mostBurners       = 16
	mostMeasurements  = 200
	mostSeriesSamples = 100_000
	mostProcessors    = 1024
	mostOffset        = int64(time.Hour)
)

// checkMeasure gives what is wrong with a measure step; "" when nothing is.
func checkMeasure(st *step) string {
	if st.Start == nil || st.BudgetMs < 1 || len(st.Measurements) < 1 || len(st.Measurements) > mostMeasurements {
		return fmt.Sprintf("a measure step needs a start, a budget and 1 to %d measurements", mostMeasurements)
	}
	switch st.Start.Kind {
	case "now", "stdin", "at":
	case "announce":
		if st.Start.LeadMs < 0 || st.Start.LeadMs > 60_000 {
			return "the lead of a measure step is 0 to 60,000 ms"
		}
	default:
		return "a measure step cannot start by " + st.Start.Kind
	}
	for i := range st.Measurements {
		if problem := checkMeasurement(&st.Measurements[i]); problem != "" {
			return fmt.Sprintf("measurement %d: %s", i, problem)
		}
	}
	return ""
}

func checkMeasurement(m *measurement) string {
	switch {
	case m.PeriodNs < 1_000 || m.PeriodNs > int64(10*time.Second):
		return "the period is out of range"
	case m.Samples < 1 || m.Samples > mostSeriesSamples || m.Warmup < 0 || m.Warmup > mostSeriesSamples:
		return "samples or warm-up are out of range"
	case m.Processors != nil && (*m.Processors < 1 || *m.Processors > mostProcessors):
		return "processors are out of range"
	case m.Burners < 0 || m.Burners > mostBurners:
		return "burners are out of range"
	case m.OffsetNs != nil && (*m.OffsetNs < 0 || *m.OffsetNs > mostOffset):
		return "the offset is out of range"
	case m.Path != "os" && m.Path != "go":
		return "there is no path " + m.Path
	case m.Deadlines != "absolute" && m.Deadlines != "relative":
		return "there are no deadlines " + m.Deadlines
	}
	return ""
}

type conditionsMessage struct {
	Type       string            `json:"type"`
	Step       string            `json:"step"`
	Conditions measureConditions `json:"conditions"`
}

type measureConditions struct {
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

func readConditions() measureConditions {
	conditions := measureConditions{GoVersion: runtime.Version(), CPUs: runtime.NumCPU(), Processors: defaultProcessors()}
	addSystemConditions(&conditions)
	return conditions
}

type readyMessage struct {
	Type    string `json:"type"`
	Step    string `json:"step"`
	StartUs *int64 `json:"startUs"`
}

type seriesMessage struct {
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
	Causes     seriesCauses `json:"causes"`
	Problem    *string      `json:"problem"`
}

type seriesCauses struct {
	DurationNs  int64        `json:"durationNs"`
	CPUNs       *int64       `json:"cpuNs"`
	Throttle    *cpuThrottle `json:"throttle"`
	StealNs     *int64       `json:"stealNs"`
	RunDelayNs  *int64       `json:"runDelayNs"`
	Preemptions *int64       `json:"preemptions"`
}

type cpuThrottle struct {
	Periods          int64 `json:"periods"`
	ThrottledPeriods int64 `json:"throttledPeriods"`
	ThrottledNs      int64 `json:"throttledNs"`
}
