package child

import (
	"os"
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/trace"
	"portcullis/probe/internal/watch"
	"portcullis/probe/internal/wire"
)

// Child is the binary under test, started by the probe, with the pipes to it. One goroutine serves it from a poll loop:
// no thread has to be made while the cell may be at its process limit.
type Child struct {
	Pid     int
	pidfd   int // -1: this kernel or sandbox gives none; then its end is asked for every endPollPeriod
	Started time.Time

	stdout, stderr *sink
	stdin          *source
	Sampler        watch.Sampler

	Ended  bool
	end    time.Time
	status syscall.WaitStatus
	usage  syscall.Rusage

	// tracer is nil when nothing is traced.
	tracer *trace.Tracer

	resumePreemption func()
}

const (
	endPollPeriod = time.Millisecond
	// A stop of a traced process wakes no poll.
	stopPollPeriod = 100 * time.Microsecond
	// A full process limit may be due to something that is about to end. And a file that was just written may still be open in a process that
	// was forked meanwhile and is about to execute something else (go.dev/issue/22315).
	forkRetryFor = time.Second
)

func (r *Runner) spawn(st Plan, environment []string, stdin []byte) (*Child, error) {
	// What takes memory is done before the start: on a busy machine the cell may be full when the probe gets a CPU again.
	cell := r.Watch()
	c := &Child{pidfd: -1, Sampler: watch.Sampler{Others: proc.CellProcesses, Own: cell.Own, Room: cell.Memory, Tasks: cell.tasks}}
	var theirs [3]int
	var err error
	if theirs, err = c.openPipes(stdin, st.StdinBase64 != nil, r.Job.Limits.OutputBytes); err != nil {
		c.close()
		return nil, err
	}
	extra := extraDescriptors(st)
	c.Sampler.Kin.Extra = len(extra)
	attributes := syscall.ProcAttr{
		Dir:   r.Job.WorkDir,
		Env:   environment,
		Files: append([]uintptr{uintptr(theirs[0]), uintptr(theirs[1]), uintptr(theirs[2])}, extra...),
		Sys:   &syscall.SysProcAttr{Setsid: true, Pdeathsig: syscall.SIGKILL, Ptrace: st.Trace},
	}
	program, arguments := r.commandLine(st)
	forgetOwnMemory()
	for retryUntil := time.Now().Add(forkRetryFor); ; time.Sleep(2 * time.Millisecond) {
		c.Started = time.Now()
		c.Pid, err = syscall.ForkExec(program, arguments, &attributes)
		if err != syscall.EAGAIN && err != syscall.ETXTBSY || time.Now().After(retryUntil) {
			break
		}
	}
	if cell.Memory != nil && err == nil {
		c.resumePreemption = sys.WithoutPreemption()
	}
	for _, fd := range theirs {
		_ = syscall.Close(fd)
	}
	if st.Listener == 0 {
		closeAll(extra)
	}
	if err != nil {
		c.close()
		return nil, err
	}
	if st.Trace {
		c.tracer = trace.New(c.Pid)
		r.tracer = c.tracer
	}
	preferForMemoryKiller(c.Pid)
	c.pidfd = sys.OpenPidfd(c.Pid)
	if cell.Memory != nil {
		keepOwnCode()
	}
	c.Sampler.Begin(c.Pid)
	return c, nil
}

// openPipes gives the child's ends of stdin, stdout and stderr.
func (c *Child) openPipes(stdin []byte, hasStdin bool, limit int) (theirs [3]int, err error) {
	theirs = [3]int{-1, -1, -1}
	defer func() {
		if err != nil {
			for _, fd := range theirs {
				sys.CloseFd(fd)
			}
		}
	}()
	if theirs[0], err = syscall.Open(os.DevNull, syscall.O_RDONLY|syscall.O_CLOEXEC, 0); err != nil || hasStdin {
		sys.CloseFd(theirs[0])
		var ours int
		if theirs[0], ours, err = sys.Pipe(); err != nil {
			return theirs, err
		}
		c.stdin = newSource(ours, stdin)
	}
	var ours int
	if ours, theirs[1], err = sys.Pipe(); err != nil {
		return theirs, err
	}
	c.stdout = newSink(ours, limit)
	if ours, theirs[2], err = sys.Pipe(); err != nil {
		return theirs, err
	}
	c.stderr = newSink(ours, limit)
	return theirs, nil
}

func (c *Child) close() {
	sys.CloseFd(c.pidfd)
	c.pidfd = -1
	c.Sampler.Watched.Close()
	if c.resumePreemption != nil {
		c.resumePreemption()
		c.resumePreemption = nil
	}
	for _, s := range []*sink{c.stdout, c.stderr} {
		if s != nil {
			s.close()
		}
	}
	if c.stdin != nil {
		c.stdin.close()
	}
}

// SuperviseUntil serves the child until it has ended, wake becomes readable (-1: nothing to wait for), or the time has come.
func (c *Child) SuperviseUntil(until time.Time, wake int) (woken bool) {
	for !c.Ended {
		now := time.Now()
		if !now.Before(until) {
			return false
		}
		if c.Sampler.Due(now) {
			c.Sampler.Sample(now)
			// Orphans wake no poll.
			c.reap()
			if c.Ended {
				return false
			}
			// No turn may be left out: on a busy machine the next look is due before this one is over.
			now = time.Now()
		}
		timeout := min(until.Sub(now), c.Sampler.Next.Sub(now))
		if c.pidfd < 0 {
			timeout = min(timeout, endPollPeriod)
		}
		if c.tracer != nil {
			timeout = min(timeout, stopPollPeriod)
		}
		ended, wokenNow := c.turn(timeout, wake)
		if ended || c.pidfd < 0 || c.tracer != nil {
			c.reap()
		}
		if wokenNow {
			return true
		}
	}
	return false
}

// turn waits once for anything to happen and serves the pipes.
func (c *Child) turn(timeout time.Duration, wake int) (ended, woken bool) {
	fds := [...]sys.PollFd{
		{Fd: int32(c.pidfd), Events: sys.PollIn},
		{Fd: int32(wake), Events: sys.PollIn},
		{Fd: c.stdout.pollable(), Events: sys.PollIn},
		{Fd: c.stderr.pollable(), Events: sys.PollIn},
		{Fd: c.stdin.pollable(), Events: sys.PollOut},
	}
	if _, err := sys.Poll(fds[:], timeout); err != nil {
		time.Sleep(time.Millisecond)
		return true, false
	}
	if fds[2].Revents != 0 {
		c.stdout.drain()
	}
	if fds[3].Revents != 0 {
		c.stderr.drain()
	}
	if fds[4].Revents != 0 {
		c.stdin.feed()
	}
	return fds[0].Revents != 0, fds[1].Revents != 0
}

// reap takes in every child that has ended: the binary itself, and as PID 1 or subreaper its orphans.
func (c *Child) reap() {
	for {
		var usage syscall.Rusage
		pid, status, err := trace.Wait(c.tracer, &usage)
		switch {
		case err != nil || pid == 0:
			return
		case pid == c.Pid:
			c.Ended, c.end, c.status, c.usage = true, time.Now(), status, usage
			// It would stay readable, and no wait would be one any more.
			sys.CloseFd(c.pidfd)
			c.pidfd = -1
		}
	}
}

// finish ends what the binary left, after a moment in which helpers that are just ending may do so, and takes what is
// still in the pipes. It gives how many processes had to be killed; nil when that could not be counted.
func (c *Child) finish(graceForRest time.Duration) *int {
	left := wire.Ptr(0)
	for until := time.Now().Add(graceForRest); ; {
		if _, none := reapAll(c.tracer); none {
			break
		}
		if !time.Now().Before(until) {
			rest := proc.CellProcesses()
			killAll()
			reaped := endChildren(c.tracer, time.Now().Add(killPatience))
			if rest != nil {
				reaped = len(rest)
			}
			left = &reaped
			break
		}
		c.turn(time.Millisecond, -1)
	}
	// Nobody holds the other ends any more, unless something could not be killed.
	for until := time.Now().Add(killPatience); c.stdout.open() || c.stderr.open(); {
		if !time.Now().Before(until) {
			break
		}
		c.turn(time.Millisecond, -1)
	}
	c.close()
	return left
}

// killPatience bounds the wait for killed processes; one in uninterruptible sleep may outlive it.
const killPatience = 2 * time.Second

// Kill ends the whole tree and waits for the binary's own end.
func (c *Child) Kill() {
	killAll()
	for until := time.Now().Add(killPatience); !c.Ended && time.Now().Before(until); {
		c.SuperviseUntil(time.Now().Add(5*time.Millisecond), -1)
		if !c.Ended {
			killAll()
		}
	}
}
