package timing

import (
	"fmt"
	"time"

	"portcullis/probe/internal/wire"
)

const (
	mostBurners       = 16
	mostMeasurements  = 200
	mostSeriesSamples = 100_000
	mostProcessors    = 1024
	mostOffset        = int64(time.Hour)
)

// checkMeasure gives what is wrong with a measure step; "" when nothing is.
func checkMeasure(st *wire.Step) string {
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

func checkMeasurement(m *wire.Measurement) string {
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
