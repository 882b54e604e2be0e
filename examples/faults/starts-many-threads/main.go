// Command starts-many-threads holds 4000 threads at once, each in a goroutine of its own.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"

	"example.org/portcullis/examples/internal/cell"
)

func main() {
	cell.Require()
	const wanted = 4000
	debug.SetMaxThreads(2 * wanted)
	var started sync.WaitGroup
	hold := make(chan struct{})
	for i := 0; i < wanted; i++ {
		started.Add(1)
		go func() {
			runtime.LockOSThread()
			started.Done()
			<-hold
		}()
	}
	started.Wait()
	fmt.Println("holding", wanted, "threads")
}
