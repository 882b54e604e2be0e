package clocks

import (
	"sort"
	"time"
)

const (
	costBatches = 31
	costCalls   = 1_000
	// slowCall: where one takes so long, by a tracer or a sandbox, fewer are as exact.
	slowCall      = int64(5 * time.Microsecond)
	costSlowCalls = 20
)

// medianCost is the median over batches of what one call takes, in nanoseconds.
func medianCost(call func()) float64 {
	calls := costCalls
	begun := Now()
	for i := 0; i < costSlowCalls; i++ {
		call()
	}
	if Now()-begun > costSlowCalls*slowCall {
		calls = costSlowCalls
	}
	batches := make([]float64, 0, costBatches)
	for len(batches) < costBatches {
		begun := Now()
		for i := 0; i < calls; i++ {
			call()
		}
		batches = append(batches, float64(Now()-begun)/float64(calls))
	}
	sort.Float64s(batches)
	return batches[costBatches/2]
}

var timeSink time.Time

func timeNowCost() float64 {
	return medianCost(func() { timeSink = time.Now() })
}
