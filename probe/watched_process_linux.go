package main

import (
	"sync"
	"syscall"
)

// watchedProcess has the files of /proc of one process open: what is read again from an open file takes no memory.
type watchedProcess struct {
	directory   string
	statusFd    int
	filesFd     int
	statusBytes [4096]byte
}

// ownProcess is the probe.
var ownProcess = sync.OnceValue(func() *watchedProcess { return watch("/proc/self") })

func watch(directory string) *watchedProcess {
	w := &watchedProcess{directory: directory}
	w.statusFd, _ = syscall.Open(directory+"/status", syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	w.filesFd, _ = syscall.Open(directory+"/fd", syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
	return w
}

// status is valid until the next call; nil when the process has gone.
func (w *watchedProcess) status() []byte {
	n, err := syscall.Pread(w.statusFd, w.statusBytes[:], 0)
	if err != nil || n <= 0 {
		return nil
	}
	return w.statusBytes[:n]
}

// openFiles: since Linux 6.2 their count is the size of the directory. -1 when they are not to be counted, which takes memory on others.
func (w *watchedProcess) openFiles(isFull bool, reader *procReader) int64 {
	var stat syscall.Stat_t
	if err := syscall.Fstat(w.filesFd, &stat); err == nil && stat.Size > 0 {
		return stat.Size
	}
	if isFull {
		return -1
	}
	return int64(reader.countEntries(w.directory + "/fd"))
}

func (w *watchedProcess) close() {
	if w != nil {
		closeFd(w.statusFd)
		closeFd(w.filesFd)
		w.statusFd, w.filesFd = -1, -1
	}
}
