package connections

import (
	"testing"
	"time"
)

func TestConnectionsAreReused(t *testing.T) {
	figures := Measure(time.Now().Add(time.Minute))
	if figures == nil || figures.Requests != connectionRequests || figures.Failed != 0 || figures.Connections != 1 {
		t.Fatalf("%+v", figures)
	}
	if figures.Protocol != "HTTP/2.0" || len(figures.RequestNs) != connectionRequests {
		t.Fatal(figures.Protocol)
	}
}
