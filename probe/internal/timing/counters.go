package timing

import (
	"portcullis/probe/internal/wire"
)

// counters are what the kernel counts beside a measurement; -1 = could not be read.
type counters struct {
	cpu, preemptions, steal, runDelay int64
	throttle                          wire.CPUThrottle
	throttled                         bool
}

func (after counters) since(before counters) wire.SeriesCauses {
	causes := wire.SeriesCauses{
		CPUNs:       grown(before.cpu, after.cpu),
		Preemptions: grown(before.preemptions, after.preemptions),
		StealNs:     grown(before.steal, after.steal),
		RunDelayNs:  grown(before.runDelay, after.runDelay),
	}
	if before.throttled && after.throttled {
		causes.Throttle = &wire.CPUThrottle{
			Periods:          max(after.throttle.Periods-before.throttle.Periods, 0),
			ThrottledPeriods: max(after.throttle.ThrottledPeriods-before.throttle.ThrottledPeriods, 0),
			ThrottledNs:      max(after.throttle.ThrottledNs-before.throttle.ThrottledNs, 0),
		}
	}
	return causes
}

func grown(before, after int64) *int64 {
	if before < 0 || after < 0 {
		return nil
	}
	return wire.Ptr(max(after-before, 0))
}
