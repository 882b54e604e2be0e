package proc

import (
	"bytes"
	"strconv"
	"syscall"

	"portcullis/probe/internal/sys"
)

// openFile is a small file of the kernel's that is read again and again. Once it has been read that takes no memory, as opening it anew does.
type openFile struct {
	fd     int
	buffer [8192]byte
}

// openFirst gives the first that can be opened, and has read it; nil where none can.
func openFirst(paths []string) *openFile {
	for _, name := range paths {
		if fd, err := syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC, 0); err == nil {
			f := &openFile{fd: fd}
			f.read() // the kernel makes its buffers with the first reading
			return f
		}
	}
	return nil
}

// read gives what is valid until the next call; nil where nothing can be read, as of a process that has gone.
func (f *openFile) read() []byte {
	if f == nil {
		return nil
	}
	n, err := syscall.Pread(f.fd, f.buffer[:], 0)
	if err != nil || n <= 0 {
		return nil
	}
	return f.buffer[:n]
}

func (f *openFile) number() (value int64, ok bool) {
	value, err := strconv.ParseInt(string(bytes.TrimSpace(f.read())), 10, 64)
	return value, err == nil
}

func (f *openFile) close() {
	if f != nil {
		sys.CloseFd(f.fd)
		f.fd = -1
	}
}
