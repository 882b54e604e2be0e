// Command starts-many-threads holds 4000 threads at once, each in a goroutine of its own. With -fixed it holds four at a time.
package main

import (
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"

	"example.org/portcullis/examples/internal/cell"
)

const wanted = 4000

func main() {
	fixed := flag.Bool("fixed", false, "hold four at a time")
	flag.Parse()
	cell.Require()
	if *fixed {
		inTurns(4)
	} else {
		atOnce()
	}
}

func atOnce() {
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

func inTurns(most int) {
	turns := make(chan struct{}, most)
	var done sync.WaitGroup
	for i := 0; i < wanted; i++ {
		turns <- struct{}{}
		done.Add(1)
		go func() {
			defer done.Done()
			runtime.LockOSThread()
			runtime.UnlockOSThread()
			<-turns
		}()
	}
	done.Wait()
	fmt.Println("held", wanted, "threads in turns")
}
