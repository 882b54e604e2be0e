//go:build unix

// Command leaks-descriptors is a server (on 127.0.0.1:8080) with a worker process, which holds a file that the server opened for
// itself. With -fixed the file is closed when another program starts.
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
	fixed := flag.Bool("fixed", false, "open it with close-on-exec")
	worker := flag.Bool("worker", false, "be the worker")
	flag.Parse()
	if *worker {
		time.Sleep(time.Minute)
		return
	}
	if err := run(*fixed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(fixed bool) error {
	mode := syscall.O_RDONLY
	if fixed {
		mode |= syscall.O_CLOEXEC
		// What it was started with itself is nobody else's either.
		for fd := 3; fd < 16; fd++ {
			syscall.CloseOnExec(fd)
		}
	}
	// Package os would have asked for close-on-exec by itself.
	if _, err := syscall.Open("/proc/self/exe", mode, 0); err != nil {
		return err
	}
	program, err := os.Executable()
	if err != nil {
		return err
	}
	work := exec.Command(program, "-worker")
	if err := work.Start(); err != nil {
		return err
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		received := <-stop
		work.Process.Signal(received)
		work.Wait()
		os.Exit(0)
	}()
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	return http.ListenAndServe("127.0.0.1:8080", nil)
}
