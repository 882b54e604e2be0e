// Command ignores-quota keeps as many goroutines busy as Go says there are processors. Its go.mod is from before Go read CPU quotas,
// so these are the machine's. Built with -tags fixed it asks for the quota.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	var busy sync.WaitGroup
	for i := 0; i < runtime.GOMAXPROCS(0); i++ {
		busy.Add(1)
		go func() {
			defer busy.Done()
			for until := time.Now().Add(100 * time.Millisecond); time.Now().Before(until); {
			}
		}()
	}
	busy.Wait()
	fmt.Println("kept", runtime.GOMAXPROCS(0), "busy")
}
