//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package timing

import (
	"syscall"
	"time"

	"portcullis/probe/internal/clocks"
)

// osWaiter waits in kevent(2) with a timeout in ns, which is what the runtime's own poller does on these systems.
func osWaiter() (waiter, error) {
	queue, err := syscall.Kqueue()
	if err != nil {
		return waiter{}, err
	}
	var events [1]syscall.Kevent_t
	return waiter{
		now: clocks.Now,
		until: func(deadline int64) int64 {
			for {
				left := deadline - clocks.Now()
				if left <= 0 {
					return clocks.Now()
				}
				timeout := syscall.NsecToTimespec(left)
				_, err := syscall.Kevent(queue, nil, events[:], &timeout)
				if err != nil && err != syscall.EINTR {
					time.Sleep(time.Duration(left)) // a queue that does not work must not make the loop spin
				} else if err == nil {
					return clocks.Now()
				}
			}
		},
		close: func() { syscall.Close(queue) },
	}, nil
}
