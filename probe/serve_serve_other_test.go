//go:build !linux

package main

import (
	"net"
	"testing"

	"portcullis/probe/internal/wire"
)

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
	o := runServer(ownRunner(t), plan{&wire.Step{ID: "serve", Args: []string{"act", "serve", address}, TimeoutMs: 40_000, Serve: serve}})
	if o.Serve == nil || o.Serve.ReadyMs == nil || o.Serve.Response == nil || o.Serve.Response.Body.Text != "served" {
		t.Fatalf("%+v %+v", o, o.Serve)
	}
	t.Logf("stop: %+v", o.Serve.Stop)
	if o.Serve.Stop != nil && !o.Serve.Stop.Exited {
		t.Fatalf("%+v", o.Serve.Stop)
	}
}
