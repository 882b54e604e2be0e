package proc

// TaskCount tells whether the cell has more threads than the probe's and the binary's, from files that stay open: to look through /proc
// takes memory, and the cell may be full before such a look is over (seen: the memory killer took the probe for it in 1 of 4,600 cells).
type TaskCount struct {
	all *openFile
	own *Process
}

// CellTasks is nil where the kernel does not count them, or does not show it.
func CellTasks(own *Process) *TaskCount {
	if c := OwnCgroup(); c != nil {
		return c.taskCount(own)
	}
	return nil
}

func (c *Cgroup) taskCount(own *Process) *TaskCount {
	paths := append(pathsIn(c.controllers["pids"], "pids.current"), pathsIn(c.unified, "pids.current")...)
	if all := openFirst(paths); all != nil {
		return &TaskCount{all, own}
	}
	return nil
}

// AreOthers: threads are the binary's; true where nobody knows. A process that has ended counts until somebody has taken its end in.
func (t *TaskCount) AreOthers(threads int64) bool {
	if t == nil {
		return true
	}
	all, ok := t.all.number()
	return !ok || StatusField(t.own.Status(), "Threads") != all-threads
}
