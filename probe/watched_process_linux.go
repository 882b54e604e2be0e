package main

import "syscall"

// watchedProcess has the files of /proc of one process open: what is read again from an open file takes no memory.
type watchedProcess struct {
	directory  string
	statusFile *openFile
	filesFd    int
}

func watch(directory string) *watchedProcess {
	w := &watchedProcess{directory: directory, statusFile: openFirst([]string{directory + "/status"})}
	w.filesFd, _ = syscall.Open(directory+"/fd", syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
	return w
}

// status is valid until the next call; nil when the process has gone.
func (w *watchedProcess) status() []byte {
	if w == nil {
		return nil
	}
	return w.statusFile.read()
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
		w.statusFile.close()
		closeFd(w.filesFd)
		w.filesFd = -1
	}
}
