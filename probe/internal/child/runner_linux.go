package child

import (
	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/trace"
)

// system is what a runner keeps on Linux.
type system struct {
	// tracer is that of the step being worked on; nil when nothing is traced.
	tracer *trace.Tracer
	cell   *cellWatch
}

// cellWatch holds the files by which the cell is watched while a binary runs, opened before the first one starts: what opens a file
// takes memory, and the cell may be full.
type cellWatch struct {
	Memory *proc.MemoryRoom
	tasks  *proc.TaskCount
	Own    *proc.Process
}

func (r *Runner) Watch() *cellWatch {
	if r.cell == nil {
		own := proc.Watch("/proc/self")
		r.cell = &cellWatch{Memory: proc.CellMemory(), tasks: proc.CellTasks(own), Own: own}
	}
	return r.cell
}
