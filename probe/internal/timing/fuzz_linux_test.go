package timing

import (
	"testing"
)

func FuzzCounters(f *testing.F) {
	f.Add("cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2 3\n")
	f.Add("cpu 1 2 3 4 5 6 7 9223372036854775807 9\n")
	f.Add("100 200 3\n")
	f.Fuzz(func(t *testing.T, text string) {
		if steal := parseSteal(text); steal < -1 {
			t.Fatalf("steal time of %d ns", steal)
		}
		if delay := parseRunDelay(text); delay < -1 {
			t.Fatalf("run delay of %d ns", delay)
		}
	})
}
