//go:build !linux

package serve

import (
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"testing"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/wire"
)

// The test program is also the server that is asked.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "serve" {
		serveUntilAsked(os.Args[2])
		return
	}
	os.Exit(m.Run())
}

func serveUntilAsked(address string) {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	http.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "served") })
	go func() { _ = http.ListenAndServe(address, nil) }()
	<-stop
}

func TestServerIsAskedAndStopped(t *testing.T) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	_ = free.Close()
	serve := &wire.ServeExchange{
		Ready:          wire.ReadyProbe{Kind: "http", URL: "http://" + address + "/"},
		ReadyTimeoutMs: 20_000,
		Request:        &wire.ServeRequest{Method: "GET", URL: "http://" + address + "/", TimeoutMs: 5_000},
		Stop:           wire.ServeStop{Signal: "SIGTERM", GraceMs: 5_000},
	}
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	job := wire.Job{Binary: own, WorkDir: t.TempDir(), Limits: wire.JobLimits{OutputBytes: 1000, TotalMs: 60_000}}
	runner := &child.Runner{Job: &job, Deadline: time.Now().Add(time.Minute)}
	o := Run(runner, child.Plan{Step: &wire.Step{ID: "serve", Args: []string{"serve", address}, TimeoutMs: 40_000, Serve: serve}})
	if o.Serve == nil || o.Serve.ReadyMs == nil || o.Serve.Response == nil || o.Serve.Response.Body.Text != "served" {
		t.Fatalf("%+v %+v", o, o.Serve)
	}
	t.Logf("stop: %+v", o.Serve.Stop)
	if o.Serve.Stop != nil && !o.Serve.Stop.Exited {
		t.Fatalf("%+v", o.Serve.Stop)
	}
}
