//go:build unix

package machine

import (
	"testing"
)

func TestProfileBringsTheSamplesThatWereDue(t *testing.T) {
	figures := profileSelf()
	if figures.Sent < 5 || figures.Received < figures.Sent/2 || figures.Received > figures.Sent*2 {
		t.Fatalf("%+v", figures)
	}
}

func TestCountSamples(t *testing.T) {
	for name, c := range map[string]struct {
		profile []byte
		samples int
	}{
		"one by one":    {[]byte{0x12, 6, 0x08, 7, 0x10, 3, 0x10, 99}, 3},
		"packed":        {[]byte{0x12, 4, 0x12, 2, 5, 99}, 5},
		"two":           {[]byte{0x12, 2, 0x10, 3, 0x12, 2, 0x10, 4}, 7},
		"other fields":  {[]byte{0x1a, 2, 0x10, 3, 0x08, 1}, 0},
		"cut short":     {[]byte{0x12, 9, 0x10, 3}, 0},
		"nothing":       {nil, 0},
		"no wire type":  {[]byte{0x15, 1, 2, 3, 4}, 0},
		"half a number": {[]byte{0x12, 2, 0x10, 0x80}, 0},
	} {
		if samples := countSamples(c.profile); samples != c.samples {
			t.Errorf("%s: %d", name, samples)
		}
	}
}
