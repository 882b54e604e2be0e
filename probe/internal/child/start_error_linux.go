package child

import (
	"debug/elf"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

var errOutsideWorkDir = fmt.Errorf("a relative path must stay below the work directory: %w", syscall.EINVAL)

// checkBinary says what is wrong with the file before it is executed: execve answers ENOENT for a missing loader too.
func checkBinary(path string) *wire.StartError {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return &wire.StartError{Errno: sys.ErrnoName(err), Message: "the binary's file cannot be found: " + err.Error()}
	case !info.Mode().IsRegular():
		return &wire.StartError{Errno: "EACCES", Message: fmt.Sprintf("%s is no regular file (%s)", path, info.Mode())}
	case info.Mode()&0o111 == 0:
		return &wire.StartError{Errno: "EACCES", Message: fmt.Sprintf("%s may not be executed: its mode is %04o", path, info.Mode().Perm())}
	}
	return nil
}

// explainStart says what the kernel's refusal to start the file means. The file exists: checkBinary has seen it.
func explainStart(path string, err error) *wire.StartError {
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
	return &wire.StartError{Errno: sys.ErrnoName(err), Message: message}
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

const stNoexec = 0x8 // ST_NOEXEC of statfs(2)
