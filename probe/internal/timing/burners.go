package timing

import (
	"os"
	"runtime"
	"time"
)

const (
	BurnArgument = "--burn"
	// longestBurn ends what the probe could not end.
	longestBurn = 10 * time.Minute
)

// Burn keeps one CPU busy, as far as the cell may have one, until it is killed.
func Burn() {
	runtime.GOMAXPROCS(1)
	end := time.Now().Add(longestBurn)
	for sum := 0; ; sum++ {
		if sum&(1<<20-1) == 0 && time.Now().After(end) {
			os.Exit(0)
		}
	}
}
