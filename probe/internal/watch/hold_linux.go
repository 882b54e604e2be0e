package watch

import (
	"bytes"
	"strconv"
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/wire"
)

const (
	// holdFor bounds how long the binary's children stand still at a stop.
	holdFor   = 300 * time.Millisecond
	holdPause = time.Millisecond
	// Beyond this many none is held.
	heldChildren = 32
)

// HeldStop holds the binary's children while a stop signal is sent: a signal that the binary passes on then stays pending,
// where it can be read, and nothing depends on who is faster.
type HeldStop struct {
	pids     []int
	released bool
	Outcome  wire.StoppedChildren
	reader   proc.Reader
}

// HoldChildren is nil where the binary has no children.
func HoldChildren(binary int, others []int) *HeldStop {
	h := &HeldStop{}
	for _, pid := range others {
		if pid != binary && proc.ProcessState(h.reader.Read("/proc/"+strconv.Itoa(pid)+"/stat")) != 'Z' {
			h.pids = append(h.pids, pid)
		}
	}
	if len(h.pids) == 0 || len(h.pids) > heldChildren {
		return nil
	}
	h.Outcome.Count = len(h.pids)
	h.signal(syscall.SIGSTOP)
	return h
}

// look counts anew who has been told; changed: more than before.
func (h *HeldStop) look() (changed bool) {
	told := 0
	for _, pid := range h.pids {
		status := h.reader.Read("/proc/" + strconv.Itoa(pid) + "/status")
		if status == nil || bytes.Contains(status, zombieState) || pendingSignals(status) {
			told++
		}
	}
	changed = told > h.Outcome.Told
	h.Outcome.Told = max(h.Outcome.Told, told)
	return changed
}

func (h *HeldStop) allTold() bool { return h.Outcome.Told == h.Outcome.Count }

func (h *HeldStop) release() {
	if !h.released {
		h.released = true
		h.signal(syscall.SIGCONT)
	}
}

func (h *HeldStop) signal(number syscall.Signal) {
	for _, pid := range h.pids {
		_ = syscall.Kill(pid, number)
	}
}

// pendingSignals: a stopped process keeps what it was sent. SIGSTOP may be our own; the others here end nobody.
func pendingSignals(status []byte) bool {
	harmless := uint64(1)<<(syscall.SIGCHLD-1) | 1<<(syscall.SIGSTOP-1) | 1<<(syscall.SIGCONT-1) | 1<<(syscall.SIGURG-1) | 1<<(syscall.SIGWINCH-1)
	return (proc.HexField(status, "SigPnd")|proc.HexField(status, "ShdPnd"))&^harmless != 0
}

// Watch looks after the children until all have been told, the binary has ended or they have been held long enough; then it
// lets them go, and looks on until the binary has ended or its grace is over.
func (h *HeldStop) Watch(asked, until time.Time, wait func(time.Duration) (ended bool), news func()) {
	defer h.release()
	for letGo := asked.Add(holdFor); ; {
		ended := wait(holdPause)
		if h.look() {
			news()
		}
		if h.allTold() || ended {
			return
		}
		now := time.Now()
		if !now.Before(letGo) {
			h.release()
		}
		if !now.Before(until) {
			return
		}
	}
}
