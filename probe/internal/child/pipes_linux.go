package child

import (
	"syscall"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// drainPerTurn bounds what one turn of the loop takes from one stream, so that a flood does not keep time limits waiting.
const drainPerTurn = 1 << 20

// sink is the probe's end of a stream that the binary writes.
type sink struct {
	fd int
	wire.Capture
	chunk [64 << 10]byte
}

func newSink(fd, limit int) *sink {
	_ = syscall.SetNonblock(fd, true)
	return &sink{fd: fd, Capture: wire.Capture{Limit: limit}}
}

func (s *sink) open() bool { return s.fd >= 0 }

func (s *sink) pollable() int32 { return int32(s.fd) }

func (s *sink) close() {
	sys.CloseFd(s.fd)
	s.fd = -1
}

func (s *sink) drain() {
	for taken := 0; taken < drainPerTurn; {
		n, err := syscall.Read(s.fd, s.chunk[:])
		switch {
		case err == syscall.EINTR:
		case err == syscall.EAGAIN:
			return
		case err != nil || n == 0:
			s.close()
			return
		default:
			s.Add(s.chunk[:n])
			taken += n
		}
	}
}

// source is the probe's end of the binary's standard input. A nil source is one that nothing has to be written to.
type source struct {
	fd   int
	rest []byte
}

func newSource(fd int, content []byte) *source {
	_ = syscall.SetNonblock(fd, true)
	s := &source{fd: fd, rest: content}
	s.feed()
	return s
}

func (s *source) pollable() int32 {
	if s == nil {
		return -1
	}
	return int32(s.fd)
}

func (s *source) close() {
	sys.CloseFd(s.fd)
	s.fd = -1
}

func (s *source) feed() {
	for len(s.rest) > 0 {
		n, err := syscall.Write(s.fd, s.rest)
		switch {
		case err == syscall.EINTR:
		case err == syscall.EAGAIN:
			return
		case err != nil: // EPIPE: the binary reads no more of it
			s.close()
			return
		default:
			s.rest = s.rest[n:]
		}
	}
	s.close()
}
