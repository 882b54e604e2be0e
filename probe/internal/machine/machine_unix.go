//go:build unix

package machine

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/wire"
)

const (
	signalRounds   = 50
	signalPatience = 200 * time.Millisecond
)

// readSignals: SIGURG is what Go preempts with, SIGPROF what it profiles with; the runtime hands that one on to nobody.
func readSignals() []wire.SignalFigures {
	return []wire.SignalFigures{deliverSignal("SIGURG", syscall.SIGURG), profileSelf()}
}

// deliverSignal sends one at a time, since equal signals that are pending are one. The runtime may send SIGURG, too.
func deliverSignal(name string, number syscall.Signal) wire.SignalFigures {
	figures := wire.SignalFigures{Signal: name}
	arrived := make(chan os.Signal, signalRounds)
	signal.Notify(arrived, number)
	defer signal.Stop(arrived)
	for i := 0; i < signalRounds; i++ {
		for len(arrived) > 0 {
			<-arrived
		}
		begun := clocks.Now()
		if syscall.Kill(os.Getpid(), number) != nil {
			break
		}
		figures.Sent++
		select {
		case <-arrived:
			figures.Received++
			figures.SlowestNs = max(figures.SlowestNs, clocks.Now()-begun)
		case <-time.After(signalPatience):
		}
	}
	return figures
}

// isSharingViolation: nobody is kept from a file by who else has it open.
func isSharingViolation(error) bool { return false }

func accessList(string) (entries, inherited *int) { return nil, nil }

func processorTime() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
