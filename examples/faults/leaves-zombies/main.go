// Command leaves-zombies is a server (on 127.0.0.1:8080) that starts a helper for each request and does not wait for it. With
// -fixed it waits.
package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	fixed := flag.Bool("fixed", false, "wait for each helper")
	helper := flag.Bool("helper", false, "be the helper")
	flag.Parse()
	if *helper {
		return
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		<-stop
		os.Exit(0)
	}()
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) {
		command := exec.Command("/proc/self/exe", "-helper")
		if err := command.Start(); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		if *fixed {
			command.Wait()
		}
		fmt.Fprintln(w, "ok")
	})
	fmt.Fprintln(os.Stderr, http.ListenAndServe("127.0.0.1:8080", nil))
	os.Exit(1)
}
