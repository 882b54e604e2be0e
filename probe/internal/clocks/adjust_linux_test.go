package clocks

import (
	"syscall"
	"testing"
)

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
