package main

import (
	"bytes"
	"strconv"
	"time"
)

const (
	firstSamplePeriod = 2 * time.Millisecond
	lastSamplePeriod  = 20 * time.Millisecond
	// A sample that took t is followed by none for sampleRest times t, so that sampling stays below 2 % of a CPU.
	sampleRest = 50
	// Beyond this many processes the rest is counted, not looked at.
	sampledProcesses = 64
)

// sampler looks at /proc now and then: at once, then after 2, 4, 8, 16 ms, then every 20 ms.
//
// Memory is the largest peak of one process (VmHWM), threads the sum over all processes (what a process limit counts),
// open files the most of one process (what RLIMIT_NOFILE counts).
type sampler struct {
	// others gives the processes beside the binary that belong to it.
	others func() []int
	pid    int
	next   time.Time
	period time.Duration
	reader procReader
	// ownPeak is the probe's, in KiB.
	ownPeak int64

	// Natively a look at the others is a walk through the machine's whole /proc, so it has a rest of its own.
	nextOthers                        time.Time
	otherProcesses, otherThreads      int64
	memory, threads, files, processes int64
	seen                              bool
}

func (s *sampler) begin(pid int) {
	s.pid, s.period = pid, firstSamplePeriod
	s.ownPeak = statusField(s.reader.read("/proc/self/status"), "VmHWM")
	s.memory, s.threads, s.files, s.processes = -1, -1, -1, -1
	s.sample(time.Now())
}

func (s *sampler) due(now time.Time) bool { return !now.Before(s.next) }

func (s *sampler) sample(now time.Time) {
	threads := s.look(s.pid)
	took := time.Since(now)
	// The first look is at the binary alone: it has had no time to start anything.
	if s.seen && !now.Before(s.nextOthers) {
		s.lookAtOthers()
		s.nextOthers = now.Add((time.Since(now) - took) * sampleRest)
	}
	s.seen = true
	if threads > 0 {
		s.threads = max(s.threads, threads+s.otherThreads)
		s.processes = max(s.processes, 1+s.otherProcesses)
	}
	s.next = now.Add(max(s.period, took*sampleRest))
	s.period = min(s.period*2, lastSamplePeriod)
}

func (s *sampler) lookAtOthers() {
	s.otherProcesses, s.otherThreads = 0, 0
	for _, pid := range s.others() {
		if pid == s.pid {
			continue
		}
		s.otherProcesses++
		if s.otherProcesses <= sampledProcesses {
			s.otherThreads += max(s.look(pid), 0)
		} else {
			s.otherThreads++
		}
	}
}

var zombieState = []byte("\nState:\tZ")

// look gives the threads of one process, -1 when it has gone.
func (s *sampler) look(pid int) int64 {
	directory := "/proc/" + strconv.Itoa(pid)
	status := s.reader.read(directory + "/status")
	if status == nil || bytes.Contains(status, zombieState) {
		return -1
	}
	memory, threads := statusField(status, "VmHWM"), statusField(status, "Threads")
	if memory >= 0 && s.seen { // right after its start a program has hardly any memory yet: that figure would say nothing
		s.memory = max(s.memory, memory<<10)
	}
	s.files = max(s.files, int64(s.reader.countEntries(directory+"/fd")))
	return threads
}

// peakMemory is the larger of what was sampled and what the kernel counted at the end. The kernel's figure starts at the
// peak of the process that forked, the probe's own: below that it says nothing about the binary.
func (s *sampler) peakMemory(kibAtEnd int64) *int64 {
	peak := s.memory
	if s.ownPeak >= 0 && kibAtEnd > s.ownPeak {
		peak = max(peak, kibAtEnd<<10)
	}
	if peak < 0 {
		return nil
	}
	return &peak
}

func known(value int64) *int {
	if value < 0 {
		return nil
	}
	return ptr(int(value))
}
