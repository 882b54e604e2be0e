// Command dies-by-signal sends itself the signal named on the command line (SEGV where none is) and does not handle it.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

var signals = map[string]syscall.Signal{
	"ABRT": syscall.SIGABRT, "BUS": syscall.SIGBUS, "HUP": syscall.SIGHUP, "ILL": syscall.SIGILL, "INT": syscall.SIGINT,
	"KILL": syscall.SIGKILL, "PIPE": syscall.SIGPIPE, "QUIT": syscall.SIGQUIT, "SEGV": syscall.SIGSEGV, "TERM": syscall.SIGTERM,
	"USR1": syscall.SIGUSR1,
}

func main() {
	name := "SEGV"
	if len(os.Args) > 1 {
		name = os.Args[1]
	}
	number, known := signals[name]
	if !known {
		fmt.Fprintln(os.Stderr, "unknown signal", name)
		os.Exit(2)
	}
	signal.Reset(number)
	fmt.Println("sending", name)
	die(number)
	time.Sleep(5 * time.Second)
	fmt.Fprintln(os.Stderr, "still alive after", name)
	os.Exit(1)
}
