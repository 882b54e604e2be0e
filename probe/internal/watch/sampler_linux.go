package watch

import (
	"bytes"
	"runtime"
	"strconv"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

const (
	firstSamplePeriod = time.Millisecond
	lastSamplePeriod  = 20 * time.Millisecond
	// Looking may cost sampleAllowance at the start, when there is most to see, and 1 % of a CPU in the long run.
	sampleAllowance = 500 * time.Microsecond
	sampleRest      = 100
	// Natively a look at the others is a walk through the machine's whole /proc, too long for a short program.
	firstOthers = 10 * time.Millisecond
	// Beyond this many processes the rest is counted, not looked at.
	sampledProcesses = 64
	// Since Linux 6.2 each CPU counts pages for itself and hands them on by the batch (lib/percpu_counter.c: 32 pages and more), so the same
	// peak read twice differs; beside a busy machine every fourth time, by 88 KiB at most.
	peakSlackKiB = 256
)

// Sampler looks at /proc now and then: at once, after 1, 2.5, 4.8, 8 ms, and in the end every 20 ms.
//
// Memory is the largest peak of one process (VmHWM), threads the sum over all processes (what a process limit counts),
// open files the most of one process (what RLIMIT_NOFILE counts).
type Sampler struct {
	// others gives the processes beside the binary that belong to it.
	Others  func() []int
	pid     int
	Own     *proc.Process // the probe
	Watched *proc.Process
	Room    *proc.MemoryRoom // of the probe's cgroup
	Tasks   *proc.TaskCount  // nil: the others are in another cgroup
	reader  proc.Reader
	// ownPeak is the probe's, in KiB.
	ownPeak int64

	begun, Next, nextOthers time.Time
	period, spent           time.Duration

	otherProcesses, otherThreads      int64
	memory, threads, files, processes int64
	seen                              bool
	Kin                               kin
}

func (s *Sampler) Begin(pid int) {
	s.pid, s.period, s.begun = pid, firstSamplePeriod, time.Now()
	s.Watched = proc.Watch("/proc/" + strconv.Itoa(pid))
	s.ownPeak = proc.StatusField(s.Own.Status(), "VmHWM")
	s.memory, s.threads, s.files, s.processes = -1, -1, -1, -1
	s.nextOthers = s.begun
	if !proc.IsInit() {
		s.nextOthers = s.begun.Add(firstOthers)
	}
	s.Sample(s.begun)
}

func (s *Sampler) Due(now time.Time) bool { return !now.Before(s.Next) }

func (s *Sampler) Sample(now time.Time) {
	// The rest is measured by the CPU time of this thread: time on the clock would count the turns of other processes, and on a busy
	// machine one look would then be followed by seconds without any.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	begun := sys.ThreadTime()
	isFull := s.Room.IsFull()
	files := s.Watched.OpenFiles(isFull, &s.reader)
	threads := s.note(s.Watched.Status(), files)
	isAlone := !s.Tasks.AreOthers(max(threads, 1))
	looked := sys.ThreadTime()
	s.spent += looked - begun
	switch {
	case isAlone:
		s.otherProcesses, s.otherThreads = 0, 0
	// The first look is at the binary alone: it has had no time to start anything.
	case s.seen && !now.Before(s.nextOthers) && !isFull:
		s.lookAtOthers()
		s.Kin.lookForZombies(s.pid, now)
		s.nextOthers = now.Add((sys.ThreadTime() - looked) * sampleRest)
	}
	s.seen = true
	if threads > 0 {
		s.threads = max(s.threads, threads+s.otherThreads)
		s.processes = max(s.processes, 1+s.otherProcesses)
	}
	s.Next = now.Add(s.period)
	if rested := s.begun.Add((s.spent - sampleAllowance) * sampleRest); rested.After(s.Next) {
		s.Next = rested
	}
	s.period = min(s.period*3/2, lastSamplePeriod)
	if s.Kin.Extra > 0 { // who asks what children inherit wants the short ones seen, too
		s.Next, s.nextOthers = now.Add(firstSamplePeriod), now
	}
}

func (s *Sampler) lookAtOthers() {
	s.otherProcesses, s.otherThreads = 0, 0
	for _, pid := range s.Others() {
		if pid == s.pid {
			continue
		}
		s.otherProcesses++
		if s.otherProcesses <= sampledProcesses {
			threads := s.look(pid)
			s.otherThreads += max(threads, 0)
			if threads > 0 {
				s.Kin.lookAtChild(s.pid, pid, &s.reader)
			}
		} else {
			s.otherThreads++
		}
	}
}

var zombieState = []byte("\nState:\tZ")

// look gives the threads of one process, -1 when it has gone.
func (s *Sampler) look(pid int) int64 {
	directory := "/proc/" + strconv.Itoa(pid)
	files := int64(s.reader.CountEntries(directory + "/fd"))
	return s.note(s.reader.Read(directory+"/status"), files)
}

func (s *Sampler) note(status []byte, files int64) (threads int64) {
	if status == nil || bytes.Contains(status, zombieState) {
		return -1
	}
	memory, threads := proc.StatusField(status, "VmHWM"), proc.StatusField(status, "Threads")
	if memory >= 0 && s.seen { // right after its start a program has hardly any memory yet: that figure would say nothing
		s.memory = max(s.memory, memory<<10)
	}
	s.files = max(s.files, files)
	return threads
}

// peakMemory is the larger of what was sampled and what the kernel counted at the end. The kernel's figure starts at the
// peak of the process that forked, the probe's own: up to that it says nothing about the binary.
func (s *Sampler) peakMemory(kibAtEnd int64) *int64 {
	peak := s.memory
	if s.ownPeak >= 0 && kibAtEnd > s.ownPeak+peakSlackKiB {
		peak = max(peak, kibAtEnd<<10)
	}
	if peak < 0 {
		return nil
	}
	return &peak
}

// SampleUntil watches the process until wake becomes readable or the time has come.
func (s *Sampler) SampleUntil(until time.Time, wake int) (woken bool) {
	for now := time.Now(); now.Before(until); now = time.Now() {
		if s.Due(now) {
			s.Sample(now)
			continue
		}
		fds := []sys.PollFd{{Fd: int32(wake), Events: sys.PollIn}}
		if n, err := sys.Poll(fds, min(until.Sub(now), s.Next.Sub(now))); err == nil && n > 0 {
			return true
		}
	}
	return false
}

// Tell adds what was seen to the outcome. kibAtEnd is the peak of memory that the kernel counted; 0 where it is not known.
func (s *Sampler) Tell(o *wire.StepOutcome, kibAtEnd int64) {
	o.PeakMemoryBytes = s.peakMemory(kibAtEnd)
	o.PeakThreads, o.PeakOpenFiles, o.PeakProcesses = known(s.threads), known(s.files), known(s.processes)
	o.Descriptors, o.Zombies = s.Kin.leak, s.Kin.zombies
}

func known(value int64) *int {
	if value < 0 {
		return nil
	}
	return wire.Ptr(int(value))
}
