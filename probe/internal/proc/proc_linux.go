package proc

import (
	"bytes"
	"os"
	"strconv"
	"syscall"
)

// Reader reads small files of /proc into one buffer of its own; what it gives is valid until the next call.
type Reader struct{ buffer [8192]byte }

func (r *Reader) Read(path string) []byte {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	defer syscall.Close(fd)
	n, err := syscall.Read(fd, r.buffer[:])
	if err != nil || n <= 0 {
		return nil
	}
	return r.buffer[:n]
}

// CountEntries counts what a directory holds, without . and ..; -1 when it may not be read.
func (r *Reader) CountEntries(path string) int {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return -1
	}
	defer syscall.Close(fd)
	count := 0
	for {
		n, err := syscall.ReadDirent(fd, r.buffer[:])
		if err != nil {
			return -1
		}
		if n <= 0 {
			return count
		}
		_, found, _ := syscall.ParseDirent(r.buffer[:n], -1, nil)
		count += found
	}
}

// StatusField gives the number of a line like "VmHWM:\t  1234 kB" or "inactive_file 4096"; -1 when there is none.
func StatusField(status []byte, name string) int64 {
	for len(status) > 0 {
		line := status
		if end := bytes.IndexByte(status, '\n'); end >= 0 {
			line, status = status[:end], status[end+1:]
		} else {
			status = nil
		}
		if !bytes.HasPrefix(line, []byte(name)) || len(line) <= len(name) || line[len(name)] != ':' && line[len(name)] != ' ' {
			continue
		}
		value, digits := int64(0), 0
		for _, c := range line[len(name)+1:] {
			if c >= '0' && c <= '9' && digits < 18 {
				value, digits = value*10+int64(c-'0'), digits+1
			} else if digits > 0 {
				break
			}
		}
		if digits > 0 {
			return value
		}
		return -1
	}
	return -1
}

// HexField gives the number of a line like "SigPnd:\t0000000000004000"; 0 when there is none.
func HexField(status []byte, name string) uint64 {
	_, line, _ := bytes.Cut(status, []byte("\n"+name+":\t"))
	line, _, _ = bytes.Cut(line, []byte("\n"))
	value, err := strconv.ParseUint(string(line), 16, 64)
	if err != nil {
		return 0
	}
	return value
}

// CellProcesses gives the processes of the cell but the probe itself, without those that have ended and wait to be
// reaped. nil when /proc cannot be read.
func CellProcesses() []int {
	if !IsInit() {
		return Descendants()
	}
	own := os.Getpid()
	var reader Reader
	var found []int
	for _, pid := range AllPids() {
		if pid != own && ProcessState(reader.Read("/proc/"+strconv.Itoa(pid)+"/stat")) != 'Z' {
			found = append(found, pid)
		}
	}
	return found
}

func AllPids() []int {
	directory, err := os.Open("/proc")
	if err != nil {
		return nil
	}
	defer directory.Close()
	names, _ := directory.Readdirnames(-1)
	pids := make([]int, 0, len(names))
	for _, name := range names {
		if name[0] >= '1' && name[0] <= '9' {
			if pid, err := strconv.Atoi(name); err == nil {
				pids = append(pids, pid)
			}
		}
	}
	return pids
}

// Descendants gives all living processes below this one.
func Descendants() []int {
	var reader Reader
	children := map[int][]int{}
	for _, pid := range AllPids() {
		stat := reader.Read("/proc/" + strconv.Itoa(pid) + "/stat")
		if state := ProcessState(stat); state != 0 {
			parent := ParentOf(stat)
			if state == 'Z' {
				pid = -pid
			}
			children[parent] = append(children[parent], pid)
		}
	}
	var found []int
	for open := []int{os.Getpid()}; len(open) > 0; open = open[1:] {
		for _, pid := range children[open[0]] {
			if pid > 0 {
				found = append(found, pid)
				open = append(open, pid)
			}
		}
	}
	return found
}

// /proc/PID/stat is "PID (NAME) STATE PPID ..."; the name may hold anything, so the last parenthesis counts (proc(5)).
func ProcessState(stat []byte) byte {
	end := bytes.LastIndexByte(stat, ')')
	if end < 0 || end+2 >= len(stat) {
		return 0
	}
	return stat[end+2]
}

// isExiting: the process has begun to end, whatever is still to be cleared away. Its connections are closed only after that, so who has read
// their end sees it (include/linux/sched.h, PF_EXITING; kernel/exit.c, do_exit).
func isExiting(stat []byte) bool {
	const exiting = 0x4
	if state := ProcessState(stat); state == 'Z' || state == 'X' {
		return true
	}
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 7 {
		return false
	}
	flags, err := strconv.ParseUint(string(fields[6]), 10, 32)
	return err == nil && flags&exiting != 0
}

// HasBegunToEnd says so of a process that is there.
func HasBegunToEnd(pid int) bool {
	var reader Reader
	return isExiting(reader.Read("/proc/" + strconv.Itoa(pid) + "/stat"))
}

func ParentOf(stat []byte) int {
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 2 {
		return -1
	}
	parent, err := strconv.Atoi(string(fields[1]))
	if err != nil {
		return -1
	}
	return parent
}

var ownPid = os.Getpid()

// IsInit: this probe is PID 1, so all other processes of its PID namespace are the cell's.
func IsInit() bool { return ownPid == 1 }
