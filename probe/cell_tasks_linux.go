package main

import (
	"bytes"
	"strconv"
	"sync"
	"syscall"
)

// taskCount tells whether the cell has more threads than the probe's and the binary's, from files that stay open: to look through /proc
// takes memory, and the cell may be full before such a look is over (seen: the memory killer took the probe for it in 1 of 4,600 cells).
type taskCount struct {
	all    int // a descriptor
	own    *watchedProcess
	buffer [32]byte
}

// cellTasks is nil where the kernel does not count them, or does not show it.
var cellTasks = sync.OnceValue(func() *taskCount {
	if c := ownCgroup(); c != nil {
		return c.taskCount(ownProcess())
	}
	return nil
})

func (c *cgroupPaths) taskCount(own *watchedProcess) *taskCount {
	paths := append(pathsIn(c.controllers["pids"], "pids.current"), pathsIn(c.unified, "pids.current")...)
	t := &taskCount{all: openFirst(paths), own: own}
	if t.all < 0 {
		return nil
	}
	t.areOthers(0) // the kernel makes its buffers with the first reading
	return t
}

// areOthers: threads are the binary's; true where nobody knows. A process that has ended counts until somebody has taken its end in.
func (t *taskCount) areOthers(threads int64) bool {
	if t == nil {
		return true
	}
	n, err := syscall.Pread(t.all, t.buffer[:], 0)
	if err != nil || n <= 0 {
		return true
	}
	all, err := strconv.ParseInt(string(bytes.TrimSpace(t.buffer[:n])), 10, 64)
	return err != nil || statusField(t.own.status(), "Threads") != all-threads
}
