package sys

import (
	"syscall"
	"time"
)

// StandardOutput is written to past package os, which would end the program when the reader has gone.
type StandardOutput struct{}

func (StandardOutput) Write(line []byte) (int, error) {
	size := len(line)
	for len(line) > 0 {
		n, err := syscall.Write(1, line)
		switch {
		case err == syscall.EINTR:
		case err == syscall.EAGAIN:
			_, _ = Poll([]PollFd{{Fd: 1, Events: PollOut}}, 100*time.Millisecond)
		case err != nil:
			return size - len(line), err
		default:
			line = line[n:]
		}
	}
	return size, nil
}
