package wire

import (
	"testing"
)

func TestCaptureKeepsTheFirstBytes(t *testing.T) {
	c := Capture{Limit: 5}
	for _, chunk := range []string{"ab", "", "cdef", "gh"} {
		c.Add([]byte(chunk))
	}
	if got := c.Result(); got != (Captured{"abcde", 8, true}) {
		t.Errorf("%+v", got)
	}
}
