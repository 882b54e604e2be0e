// Command forgets-children is a server (on 127.0.0.1:8080) with a worker process, and ends on SIGTERM without a word to it. With
// -fixed it passes the signal on and waits.
package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	fixed := flag.Bool("fixed", false, "pass SIGTERM on")
	worker := flag.Bool("worker", false, "be the worker")
	flag.Parse()
	if *worker {
		time.Sleep(time.Minute)
		return
	}
	work := exec.Command("/proc/self/exe", "-worker")
	if err := work.Start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		received := <-stop
		if *fixed {
			work.Process.Signal(received)
			work.Wait()
		}
		os.Exit(0)
	}()
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	fmt.Fprintln(os.Stderr, http.ListenAndServe("127.0.0.1:8080", nil))
	os.Exit(1)
}
