package proc

import (
	"syscall"

	"portcullis/probe/internal/sys"
)

// Process has the files of /proc of one process open: what is read again from an open file takes no memory.
type Process struct {
	directory  string
	statusFile *openFile
	filesFd    int
}

func Watch(directory string) *Process {
	w := &Process{directory: directory, statusFile: openFirst([]string{directory + "/status"})}
	w.filesFd, _ = syscall.Open(directory+"/fd", syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
	return w
}

// Status is valid until the next call; nil when the process has gone.
func (w *Process) Status() []byte {
	if w == nil {
		return nil
	}
	return w.statusFile.read()
}

// OpenFiles: since Linux 6.2 their count is the size of the directory. -1 when they are not to be counted, which takes memory on others.
func (w *Process) OpenFiles(isFull bool, reader *Reader) int64 {
	var stat syscall.Stat_t
	if err := syscall.Fstat(w.filesFd, &stat); err == nil && stat.Size > 0 {
		return stat.Size
	}
	if isFull {
		return -1
	}
	return int64(reader.CountEntries(w.directory + "/fd"))
}

func (w *Process) Close() {
	if w != nil {
		w.statusFile.close()
		sys.CloseFd(w.filesFd)
		w.filesFd = -1
	}
}
