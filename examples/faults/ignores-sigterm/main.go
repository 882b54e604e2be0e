// Command ignores-sigterm is a server (on 127.0.0.1:8080, or as -addr says) that does not let itself be asked to stop. With -fixed it
// answers what it was asked and ends.
package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "address to listen on")
	fixed := flag.Bool("fixed", false, "end on SIGTERM")
	flag.Parse()
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	server := http.Server{Addr: *addr}
	stopped := make(chan error, 1)
	if *fixed {
		asked, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		defer stop()
		go func() {
			<-asked.Done()
			limited, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			defer cancel()
			stopped <- server.Shutdown(limited)
		}()
	} else {
		signal.Ignore(syscall.SIGTERM)
	}
	err := server.ListenAndServe()
	if err == http.ErrServerClosed {
		err = <-stopped
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
