package proc

import (
	"testing"

	"portcullis/probe/internal/wire"
)

func TestParseThrottle(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want wire.CPUThrottle
		ok   bool
	}{
		"v1":           {"nr_periods 107\nnr_throttled 91\nthrottled_time 5000000000", wire.CPUThrottle{Periods: 107, ThrottledPeriods: 91, ThrottledNs: 5_000_000_000}, true},
		"v2":           {"usage_usec 5\nnr_periods 10\nnr_throttled 2\nthrottled_usec 70", wire.CPUThrottle{Periods: 10, ThrottledPeriods: 2, ThrottledNs: 70_000}, true},
		"v2, no limit": {"usage_usec 5\nuser_usec 5", wire.CPUThrottle{}, false},
		"absurd":       {"nr_periods 99999999999999999999\nnr_throttled 1", wire.CPUThrottle{}, false},
		"empty":        {"", wire.CPUThrottle{}, false},
	} {
		if got, ok := parseThrottle(test.text); got != test.want || ok != test.ok {
			t.Errorf("%s: %+v %v", name, got, ok)
		}
	}
}
