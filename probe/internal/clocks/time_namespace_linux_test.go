package clocks

import (
	"testing"

	"portcullis/probe/internal/wire"
)

func TestParseTimeNamespace(t *testing.T) {
	offsets := parseTimeNamespace("monotonic     -1000         500000000\nboottime       86400         0\n")
	if offsets == nil || *offsets != (wire.TimeNamespace{MonotonicNs: -999_500_000_000, BoottimeNs: 86_400_000_000_000}) {
		t.Errorf("%+v", offsets)
	}
	for _, text := range []string{"", "monotonic 1", "monotonic 99999999999999999 0", "a b c"} {
		if offsets := parseTimeNamespace(text); offsets != nil {
			t.Errorf("%q: %+v", text, offsets)
		}
	}
}
