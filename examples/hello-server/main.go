// Command hello-server is a small web service built the way many are: plain `go build` on a machine with a C compiler.
// It uses net and os/user, which call the C library then, and so it runs only where that C library is.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"os/user"
	"syscall"
	"time"
)

// version is set by `go build -ldflags "-X main.version=..."`.
var version = "1.0.0"

func main() {
	showVersion := flag.Bool("version", false, "print the version and exit")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: hello-server --version | hello-server serve [--addr HOST:PORT]")
	}
	flag.Parse()
	if *showVersion {
		fmt.Println("hello-server", version)
		return
	}
	if flag.Arg(0) != "serve" {
		flag.Usage()
		os.Exit(2)
	}
	serve := flag.NewFlagSet("serve", flag.ExitOnError)
	addr := serve.String("addr", "127.0.0.1:8080", "address to listen on")
	serve.Parse(flag.Args()[1:])
	if err := run(*addr); err != nil {
		fmt.Fprintln(os.Stderr, "hello-server:", err)
		os.Exit(1)
	}
}

func run(addr string) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Printf("%s listens on %s\n", whoAmI(), listener.Addr())
	server := &http.Server{Handler: routes(), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	fmt.Println("stopping")
	grace, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("/time", func(w http.ResponseWriter, r *http.Request) {
		zone, err := time.LoadLocation(r.URL.Query().Get("zone"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, time.Now().In(zone).Format(time.RFC3339))
	})
	return mux
}

// whoAmI asks the C library (getpwuid_r), or reads /etc/passwd in a build without cgo.
func whoAmI() string {
	current, err := user.Current()
	if err != nil {
		return "somebody"
	}
	return current.Username
}
