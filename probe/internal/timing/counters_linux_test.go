package timing

import (
	"testing"
)

func TestParseSteal(t *testing.T) {
	if steal := parseSteal("cpu  1 2 3 4 5 6 7 25 0 0\ncpu0 1"); steal != 250_000_000 {
		t.Error(steal)
	}
	for _, text := range []string{"", "cpu 1 2", "intr 1 2 3 4 5 6 7 8", "cpu 1 2 3 4 5 6 7 -8"} {
		if steal := parseSteal(text); steal != -1 {
			t.Errorf("%q: %d", text, steal)
		}
	}
}

func TestCountersGrow(t *testing.T) {
	before := readCounters(false)
	causes := readCounters(false).since(before)
	if causes.CPUNs == nil || *causes.CPUNs < 0 || causes.RunDelayNs != nil {
		t.Errorf("%+v", causes)
	}
}
