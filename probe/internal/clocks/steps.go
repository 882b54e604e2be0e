package clocks

import (
	"time"

	"portcullis/probe/internal/wire"
)

const (
	leastStepReads = 20_000
	// Windows reads its tick clock in 13 ns: in as many reads even steps of 15.6 ms are seen.
	mostStepReads = 5_000_000
	enoughSteps   = 100
	// longestReading ends it where each look is slow: a tracer or a sandbox makes one take tens of microseconds.
	longestReading = int64(500 * time.Millisecond)
	readsBetween   = 1_024
)

// readSteps reads a clock back to back until it has moved often enough, or it is clear that it does not.
func readSteps(now func() int64) wire.ClockSteps {
	var s wire.ClockSteps
	forward := 0
	begun := Now()
	for last := now(); s.Reads < leastStepReads || forward < enoughSteps && s.Reads < mostStepReads; s.Reads++ {
		if s.Reads%readsBetween == readsBetween-1 && Now()-begun > longestReading {
			break
		}
		at := now()
		switch delta := at - last; {
		case delta == 0:
			s.Zero++
		case delta < 0:
			s.Negative++
		default:
			forward++
			if s.SmallestNs == nil || delta < *s.SmallestNs {
				s.SmallestNs = wire.Ptr(delta)
			}
			if s.LargestNs == nil || delta > *s.LargestNs {
				s.LargestNs = wire.Ptr(delta)
			}
		}
		last = at
	}
	return s
}

const driftLooks = 20

// watchDrift compares wall and monotonic clock; what lies between reading the one and the other is kept small by reading again.
func watchDrift(over time.Duration, wall, monotonic func() int64, sleep func(time.Duration)) wire.ClockDrift {
	first, begun := clockDifference(wall, monotonic)
	drift := wire.ClockDrift{}
	last := first
	for look := 0; look < driftLooks; look++ {
		sleep(over / driftLooks)
		difference, at := clockDifference(wall, monotonic)
		drift.LargestJumpNs = max(drift.LargestJumpNs, abs(difference-last))
		drift.GainedNs, drift.OverNs = difference-first, max(at-begun, 0)
		last = difference
	}
	return drift
}

// clockTries: a thread that loses its CPU between two readings does not do so each time.
const clockTries = 5

// clockDifference is by how much clock is ahead of monotonic, and when by the latter.
func clockDifference(clock, monotonic func() int64) (difference, at int64) {
	narrowest := int64(-1)
	for try := 0; try < clockTries; try++ {
		before := monotonic()
		now := clock()
		after := monotonic()
		if width := after - before; narrowest < 0 || width < narrowest {
			narrowest, difference, at = width, now-(before+width/2), after
		}
	}
	return difference, at
}

// momentOf gives one moment by both clocks.
func momentOf(wall, monotonic func() int64) (wallMs float64, monotonicUs int64) {
	difference, at := clockDifference(wall, monotonic)
	return float64((difference+at)/1_000) / 1_000, at / 1_000
}

func abs(value int64) int64 { return max(value, -value) }

const (
	day = int64(24 * time.Hour)
	// playground is 2009-11-10 23:00:00 UTC (runtime/time_fake.go).
	playground = int64(1257894000) * 1e9
	// wrongRate: no clock is disciplined by more than 0.05 %; a percent is someone's doing.
	wrongRate = 100
	// enoughToJudge is the least time over which a rate says something.
	enoughToJudge = int64(20 * time.Millisecond)
)

// fakedClock names what a wall clock is for show; nil when nothing speaks against it.
func fakedClock(wall int64, drift wire.ClockDrift) *string {
	switch {
	case abs(wall-playground) < day:
		return wire.Ptr("2009-11-10")
	case abs(wall) < day:
		return wire.Ptr("1970")
	case drift.OverNs < enoughToJudge:
		return nil
	case abs(drift.GainedNs+drift.OverNs) < drift.OverNs/wrongRate:
		return wire.Ptr("constant")
	// One jump is a clock that was set; the same in many looks is a wrong rate.
	case abs(drift.GainedNs) > drift.OverNs/wrongRate && drift.LargestJumpNs < abs(drift.GainedNs)/2:
		return wire.Ptr("rate")
	}
	return nil
}
