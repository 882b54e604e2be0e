package main

import (
	"strings"
	"syscall"
	"testing"
)

func TestParseThrottle(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want cpuThrottle
		ok   bool
	}{
		"v1":           {"nr_periods 107\nnr_throttled 91\nthrottled_time 5000000000", cpuThrottle{107, 91, 5_000_000_000}, true},
		"v2":           {"usage_usec 5\nnr_periods 10\nnr_throttled 2\nthrottled_usec 70", cpuThrottle{10, 2, 70_000}, true},
		"v2, no limit": {"usage_usec 5\nuser_usec 5", cpuThrottle{}, false},
		"absurd":       {"nr_periods 99999999999999999999\nnr_throttled 1", cpuThrottle{}, false},
		"empty":        {"", cpuThrottle{}, false},
	} {
		if got, ok := parseThrottle(test.text); got != test.want || ok != test.ok {
			t.Errorf("%s: %+v %v", name, got, ok)
		}
	}
}

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

func TestParseTimeNamespace(t *testing.T) {
	offsets := parseTimeNamespace("monotonic     -1000         500000000\nboottime       86400         0\n")
	if offsets == nil || *offsets != (timeNamespace{-999_500_000_000, 86_400_000_000_000}) {
		t.Errorf("%+v", offsets)
	}
	for _, text := range []string{"", "monotonic 1", "monotonic 99999999999999999 0", "a b c"} {
		if offsets := parseTimeNamespace(text); offsets != nil {
			t.Errorf("%q: %+v", text, offsets)
		}
	}
}

func TestWhoRefused(t *testing.T) {
	for want, errors := range map[string][2]syscall.Errno{
		"refused-capability": {0, syscall.EPERM},
		"refused-filter":     {syscall.ENOSYS, syscall.ENOSYS},
		"refused":            {0, syscall.EINVAL},
		"unclear":            {0, 0},
	} {
		if got := whoRefused(errors[0], errors[1]); got != want {
			t.Errorf("%v: %s, not %s", errors, got, want)
		}
	}
	if got := whoRefused(syscall.EPERM, syscall.EPERM); got != "refused-filter" {
		t.Error(got)
	}
}

func TestShownIsBounded(t *testing.T) {
	if text := shown(strings.Repeat("ä", 1000) + "\nmore"); len(text) > longestShown+3 {
		t.Error(len(text))
	}
}

func TestCountersGrow(t *testing.T) {
	before := readCounters(false)
	causes := readCounters(false).since(before)
	if causes.CPUNs == nil || *causes.CPUNs < 0 || causes.RunDelayNs != nil {
		t.Errorf("%+v", causes)
	}
}
