package main

import (
	"testing"
	"time"
)

func TestConnectionsAreReused(t *testing.T) {
	figures := measureConnections(time.Now().Add(time.Minute))
	if figures == nil || figures.Requests != connectionRequests || figures.Failed != 0 || figures.Connections != 1 {
		t.Fatalf("%+v", figures)
	}
	if figures.Protocol != "HTTP/2.0" || len(figures.RequestNs) != connectionRequests {
		t.Fatal(figures.Protocol)
	}
}
