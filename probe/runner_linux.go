package main

import (
	"portcullis/probe/internal/proc"
)

// system is what a runner keeps on Linux.
type system struct {
	// tracer is that of the step being worked on; nil when nothing is traced.
	tracer *tracer
	cell   *cellWatch
}

// cellWatch holds the files by which the cell is watched while a binary runs, opened before the first one starts: what opens a file
// takes memory, and the cell may be full.
type cellWatch struct {
	memory *proc.MemoryRoom
	tasks  *proc.TaskCount
	own    *proc.Process
}

func (r *runner) watch() *cellWatch {
	if r.cell == nil {
		own := proc.Watch("/proc/self")
		r.cell = &cellWatch{memory: proc.CellMemory(), tasks: proc.CellTasks(own), own: own}
	}
	return r.cell
}
