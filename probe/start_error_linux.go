package main

import (
	"debug/elf"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

var errOutsideWorkDir = fmt.Errorf("a relative path must stay below the work directory: %w", syscall.EINVAL)

// checkBinary says what is wrong with the file before it is executed: execve answers ENOENT for a missing loader too.
func checkBinary(path string) *startError {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return &startError{errnoName(err), "the binary's file cannot be found: " + err.Error()}
	case !info.Mode().IsRegular():
		return &startError{"EACCES", fmt.Sprintf("%s is no regular file (%s)", path, info.Mode())}
	case info.Mode()&0o111 == 0:
		return &startError{"EACCES", fmt.Sprintf("%s may not be executed: its mode is %04o", path, info.Mode().Perm())}
	}
	return nil
}

// explainStart says what the kernel's refusal to start the file means. The file exists: checkBinary has seen it.
func explainStart(path string, err error) *startError {
	message := fmt.Sprintf("exec %s: %s", path, err)
	switch {
	case errors.Is(err, syscall.ENOENT):
		message += missingInterpreter(path)
	case errors.Is(err, syscall.EAGAIN):
		message += ": the process limit is reached"
	case errors.Is(err, syscall.EACCES), errors.Is(err, syscall.EPERM):
		if missing := missingCapabilities(path); errors.Is(err, syscall.EPERM) && len(missing) > 0 {
			message += fmt.Sprintf(": the file asks for capabilities that this cell does not have (%s)", strings.Join(missing, ", "))
			break
		}
		var status syscall.Statfs_t
		if syscall.Statfs(path, &status) == nil && status.Flags&stNoexec != 0 {
			message += ": its file system is mounted noexec"
		}
	case errors.Is(err, syscall.ENOEXEC):
		if file, err := elf.Open(path); err == nil {
			message += fmt.Sprintf(": it is a program for %s", file.Machine)
			_ = file.Close()
		}
	}
	return &startError{errnoName(err), message}
}

// missingInterpreter names the loader (or the script's interpreter) that is not there.
func missingInterpreter(path string) string {
	interpreter := interpreterOf(path)
	if interpreter == "" {
		return ": the file exists; something it needs to start does not"
	}
	if _, err := os.Stat(interpreter); err != nil {
		return fmt.Sprintf(": the file exists, its loader %s does not", interpreter)
	}
	return fmt.Sprintf(": the file and its loader %s exist", interpreter)
}

// interpreterOf reads PT_INTERP or the first line of a script; "" when there is none.
func interpreterOf(path string) string {
	const longest = 4096
	file, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer file.Close()
	head := make([]byte, 256)
	n, _ := file.ReadAt(head, 0)
	if line, isScript := strings.CutPrefix(string(head[:n]), "#!"); isScript {
		line, _, _ = strings.Cut(line, "\n")
		if fields := strings.Fields(line); len(fields) > 0 {
			return fields[0]
		}
		return ""
	}
	program, err := elf.NewFile(file)
	if err != nil {
		return ""
	}
	for _, segment := range program.Progs {
		if segment.Type == elf.PT_INTERP && segment.Filesz > 1 && segment.Filesz < longest {
			name := make([]byte, segment.Filesz)
			if n, _ := segment.ReadAt(name, 0); n == len(name) {
				return strings.TrimRight(string(name), "\x00")
			}
		}
	}
	return ""
}

// errnoName gives the kernel's name of the error within err.
func errnoName(err error) string {
	var errno syscall.Errno
	switch {
	case errors.As(err, &errno):
		if name, ok := errnoNames[errno]; ok {
			return name
		}
	case errors.Is(err, fs.ErrNotExist):
		return "ENOENT"
	case errors.Is(err, fs.ErrPermission):
		return "EACCES"
	}
	return "unknown"
}

// errnoNames has what open, mkdir, write, fork, execve and attempts answer with.
var errnoNames = map[syscall.Errno]string{
	syscall.EPERM: "EPERM", syscall.ENOENT: "ENOENT", syscall.EIO: "EIO", syscall.E2BIG: "E2BIG",
	syscall.ENOEXEC: "ENOEXEC", syscall.EAGAIN: "EAGAIN", syscall.ENOMEM: "ENOMEM", syscall.EACCES: "EACCES",
	syscall.EFAULT: "EFAULT", syscall.EBUSY: "EBUSY", syscall.EEXIST: "EEXIST", syscall.ENOTDIR: "ENOTDIR",
	syscall.EISDIR: "EISDIR", syscall.EINVAL: "EINVAL", syscall.ENFILE: "ENFILE", syscall.EMFILE: "EMFILE",
	syscall.ETXTBSY: "ETXTBSY", syscall.EFBIG: "EFBIG", syscall.ENOSPC: "ENOSPC", syscall.EROFS: "EROFS",
	syscall.EMLINK: "EMLINK", syscall.ENAMETOOLONG: "ENAMETOOLONG", syscall.ENOSYS: "ENOSYS", syscall.ELOOP: "ELOOP",
	syscall.ELIBBAD: "ELIBBAD", syscall.EDQUOT: "EDQUOT", syscall.EOVERFLOW: "EOVERFLOW", syscall.ENODEV: "ENODEV",
	syscall.ESRCH: "ESRCH", syscall.EBADF: "EBADF", syscall.ENXIO: "ENXIO", syscall.ESTALE: "ESTALE", syscall.EOPNOTSUPP: "EOPNOTSUPP", syscall.EUSERS: "EUSERS",
}

const stNoexec = 0x8 // ST_NOEXEC of statfs(2)
