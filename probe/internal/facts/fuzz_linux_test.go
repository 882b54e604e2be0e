package facts

import (
	"strings"
	"testing"
)

func FuzzLimits(f *testing.F) {
	f.Add([]byte("Limit\nMax open files            1024                 524288               files\n"))
	f.Add([]byte("\nMax open files "))
	f.Fuzz(func(t *testing.T, text []byte) {
		if limit := parseOpenFiles(text); limit != nil && (*limit < 0 || *limit >= 1<<53) {
			t.Fatalf("a limit of %d open files", *limit)
		}
		x86Level(strings.Fields(string(text)))
	})
}
