package child

import (
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/trace"
	"portcullis/probe/internal/wire"
)

const (
	prSetDumpable       = 4
	prSetChildSubreaper = 36
	// spareThreads are made at the start: at the process limit no thread can be made, and then Go ends the program.
	// Two may run Go code at once (GOMAXPROCS 2), two more may sit in a system call, one is for the runtime itself.
	spareThreads = 5
)

// The main goroutine stays on the main thread: a child's parent-death signal is bound to the thread that forked it.
func init() { runtime.LockOSThread() }

// PrepareProcess gives whether the kernel gave this process a vDSO, which is readable only until then.
func (r *Runner) PrepareProcess() *bool {
	mapped := sys.VdsoMapped()
	// The binary under test has the same user. So it must not open this process's files in /proc and say things in its name.
	prctl(prSetDumpable, 0)
	// Orphans natively come to the probe too, so that it finds and ends them.
	prctl(prSetChildSubreaper, 1)
	proc.KeepDescriptors()
	sys.UseFewProcessors()
	makeThreads(spareThreads)
	receiveSignals(r.Out)
	return mapped
}

func prctl(option, argument uintptr) {
	_, _, _ = syscall.RawSyscall6(syscall.SYS_PRCTL, option, argument, 0, 0, 0, 0)
}

// makeThreads has n goroutines hold a thread each at one moment; afterwards the runtime keeps those threads for later.
func makeThreads(n int) {
	ready, release := make(chan struct{}), make(chan struct{})
	for i := 0; i < n; i++ {
		go func() {
			runtime.LockOSThread()
			ready <- struct{}{}
			<-release
			runtime.UnlockOSThread()
		}()
	}
	for i := 0; i < n; i++ {
		<-ready
	}
	close(release)
}

// receiveSignals: as PID 1 nothing that the cell sends may end the probe. Started by a user, it ends with all it started.
func receiveSignals(o *wire.Out) {
	signals := make(chan os.Signal, 16)
	for number := syscall.Signal(1); number < 32; number++ {
		switch number {
		case syscall.SIGCHLD, syscall.SIGURG, syscall.SIGPIPE, syscall.SIGKILL, syscall.SIGSTOP:
		default:
			signal.Notify(signals, number)
		}
	}
	go func() {
		for received := range signals {
			if proc.IsInit() {
				continue
			}
			switch received {
			case syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP:
				o.End()
				killAll()
				os.Exit(128 + int(received.(syscall.Signal)))
			}
		}
	}()
}

// killAll sends SIGKILL to every process of the cell, once. As PID 1 the kernel does it in one step that no fork escapes.
func killAll() {
	if proc.IsInit() {
		_ = syscall.Kill(-1, syscall.SIGKILL)
		return
	}
	found := proc.Descendants()
	// Stopped first, so that what forks without end stands still while the rest is found.
	for _, pid := range found {
		_ = syscall.Kill(pid, syscall.SIGSTOP)
	}
	for _, pid := range proc.Descendants() {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
}

// EndEverything ends what is left of the cell when all steps are done.
func (r *Runner) EndEverything(deadline time.Time) { endChildren(r.tracer, deadline) }

// endChildren kills until no child is left, or until the deadline: a process in uninterruptible sleep cannot be waited for.
// It gives how many it reaped.
func endChildren(t *trace.Tracer, deadline time.Time) int {
	reaped := 0
	for pause := 200 * time.Microsecond; ; {
		n, none := reapAll(t)
		reaped += n
		if none || time.Now().After(deadline) {
			return reaped
		}
		killAll()
		time.Sleep(pause)
		if pause < 10*time.Millisecond {
			pause *= 2
		}
	}
}

// reapAll reaps every child that has ended; none says that no child is left at all. Orphans come to this process, so
// "no child" is "nothing of the cell is left".
func reapAll(t *trace.Tracer) (reaped int, none bool) {
	for {
		pid, _, err := trace.Wait(t, nil)
		switch {
		case err != nil:
			return reaped, true
		case pid == 0:
			return reaped, false
		default:
			reaped++
		}
	}
}
