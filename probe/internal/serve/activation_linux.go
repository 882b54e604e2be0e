package serve

import (
	"net"
	"net/url"
	"time"

	"portcullis/probe/internal/child"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// runActivated starts the binary several times with one listening socket, as a service manager does: the socket is there
// before, so the first request waits in it, and it stays when the binary has gone.
func runActivated(r *child.Runner, st child.Plan) *wire.StepOutcome {
	if problem := checkServe(st.Step); problem != "" {
		return wire.NotStarted(st.Step, "EINVAL", problem)
	}
	listener, err := net.Listen("tcp", listenAddress(st.Serve))
	if err != nil {
		return wire.NotStarted(st.Step, sys.ErrnoName(err), "the socket could not be made: "+err.Error())
	}
	defer listener.Close()
	file, err := listener.(*net.TCPListener).File()
	if err != nil {
		return wire.NotStarted(st.Step, sys.ErrnoName(err), err.Error())
	}
	defer file.Close()
	result := &wire.ActivationOutcome{Rounds: st.Serve.Activation}
	started := time.Now()
	for {
		round := st
		round.Listener = file.Fd()
		outcome := runOnce(r, round)
		served := outcome.Serve != nil && outcome.Serve.ReadyMs != nil && outcome.Serve.RequestError == nil
		if served {
			result.Served++
		}
		if outcome.Serve != nil {
			outcome.Serve.Activation = result
		}
		stopped := served && outcome.Serve.Stop != nil && outcome.Serve.Stop.Exited
		if !stopped || result.Served == result.Rounds || !time.Now().Before(r.Deadline) {
			outcome.DurationMs = wire.InMs(time.Since(started))
			return outcome
		}
	}
}

// listenAddress is where the server is asked.
func listenAddress(serve *wire.ServeExchange) string {
	address := serve.Ready.Address
	if serve.Ready.Kind == "http" {
		if parsed, err := url.Parse(serve.Ready.URL); err == nil {
			address = parsed.Host
			if parsed.Port() == "" {
				address = net.JoinHostPort(parsed.Hostname(), "80")
			}
		}
	}
	if host, port, err := net.SplitHostPort(address); err == nil && (host == "localhost" || host == "") {
		return net.JoinHostPort("127.0.0.1", port)
	}
	return address
}
