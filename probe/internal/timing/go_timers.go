package timing

import (
	"errors"
	"net"
	"os"
	"runtime"
	"time"

	"portcullis/probe/internal/clocks"
)

// goWaiter is what a Go program makes of a timer; the moment a wait ends is when the program's code goes on.
func goWaiter(timer string) (waiter, error) {
	switch timer {
	case "sleep":
		return sleepWaiter(), nil
	case "timer":
		return timerWaiter(), nil
	case "after-func":
		return afterFuncWaiter(), nil
	case "read-deadline":
		return readDeadlineWaiter()
	}
	return waiter{}, errors.New("this probe knows no timer of kind " + timer)
}

func sleepWaiter() waiter {
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			time.Sleep(time.Duration(deadline - clocks.Now()))
			return clocks.Now()
		},
		close: func() {},
	}
}

// timerWaiter resets one Timer, whose channel is empty then.
func timerWaiter() waiter {
	timer := time.NewTimer(0)
	<-timer.C
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			timer.Reset(time.Duration(deadline - clocks.Now()))
			<-timer.C
			return clocks.Now()
		},
		close: func() { timer.Stop() },
	}
}

// afterFuncWaiter takes the time within the function.
func afterFuncWaiter() waiter {
	done := make(chan int64, 1)
	timer := time.AfterFunc(0, func() { done <- clocks.Now() })
	<-done
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			timer.Reset(time.Duration(deadline - clocks.Now()))
			return <-done
		},
		close: func() { timer.Stop() },
	}
}

// readDeadlineWaiter reads from a TCP connection over loopback on which nothing ever comes.
func readDeadlineWaiter() (waiter, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return waiter{}, err
	}
	defer listener.Close()
	silent, err := net.DialTimeout("tcp", listener.Addr().String(), 2*time.Second)
	if err != nil {
		return waiter{}, err
	}
	_ = listener.(*net.TCPListener).SetDeadline(time.Now().Add(2 * time.Second))
	conn, err := listener.Accept()
	if err != nil {
		silent.Close()
		return waiter{}, err
	}
	buffer := make([]byte, 1)
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			_ = conn.SetReadDeadline(time.Now().Add(time.Duration(deadline - clocks.Now())))
			_, err := conn.Read(buffer)
			at := clocks.Now()
			if !errors.Is(err, os.ErrDeadlineExceeded) && at < deadline {
				time.Sleep(time.Duration(deadline - at)) // a broken connection must not make the loop spin
			}
			return at
		},
		close: func() { conn.Close(); silent.Close() },
	}, nil
}

// startTicker gives a ticker and the moment that its grid begins, to within a few microseconds.
func startTicker(period int64) (*time.Ticker, int64) {
	for try := 0; ; try++ {
		before := clocks.Now()
		ticker := time.NewTicker(time.Duration(period))
		after := clocks.Now()
		if after-before < int64(5*time.Microsecond) || try == 20 {
			return ticker, before
		}
		ticker.Stop()
		runtime.Gosched()
	}
}
