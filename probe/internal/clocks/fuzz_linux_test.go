package clocks

import (
	"testing"
	"time"
)

func FuzzTimeNamespace(f *testing.F) {
	f.Add("monotonic 86400 0\nboottime -1 999999999\n")
	f.Fuzz(func(t *testing.T, text string) { parseTimeNamespace(text) })
}

func FuzzNtp(f *testing.F) {
	answer := make([]byte, 48)
	answer[0], answer[1] = 0x24, 2
	f.Add(answer, int64(1e9))
	f.Fuzz(func(t *testing.T, reply []byte, elapsed int64) {
		if len(reply) < 48 || elapsed < 0 {
			return
		}
		_, roundTrip, stratum, err := readNtp(reply[:48], time.Unix(1e9, 0), time.Duration(elapsed))
		if err == nil && (roundTrip < 0 || stratum < 1 || stratum > 15) {
			t.Fatalf("round trip %d, stratum %d", roundTrip, stratum)
		}
	})
}
