//go:build linux

// Command refused-system-call makes the system call named on the command line, which cells are not allowed: mount (where none
// is named), unshare, chroot, ptrace, or seccomp, which has the kernel kill it for one (SIGSYS). With -fixed it goes on without.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"syscall"
	"unsafe"

	"example.org/portcullis/examples/internal/cell"
)

func main() {
	fixed := flag.Bool("fixed", false, "go on without")
	flag.Parse()
	cell.Require()
	name := "mount"
	if flag.NArg() > 0 {
		name = flag.Arg(0)
	}
	call, known := calls[name]
	if !known {
		fmt.Fprintln(os.Stderr, "unknown system call", name)
		os.Exit(2)
	}
	if *fixed && name == "seccomp" {
		call = func() error { return killedBySeccomp(parentInProc) }
	}
	err := call()
	if err != nil && *fixed {
		fmt.Println("going on without", name)
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, os.NewSyscallError(name, err))
		os.Exit(1)
	}
	fmt.Println(name, "was allowed")
}

var calls = map[string]func() error{
	"mount":   func() error { return syscall.Mount("none", "/proc", "tmpfs", 0, "") },
	"unshare": func() error { return syscall.Unshare(syscall.CLONE_NEWNS) },
	"chroot":  func() error { return syscall.Chroot("/") },
	"ptrace":  func() error { return syscall.PtraceAttach(1) },
	"seccomp": func() error { return killedBySeccomp(syscall.Getppid) },
}

// parentInProc knows what getppid would say.
func parentInProc() int {
	stat, _ := os.ReadFile("/proc/self/stat")
	var state string
	var parent int
	fmt.Sscan(string(stat[bytes.LastIndexByte(stat, ')')+1:]), &state, &parent)
	return parent
}

// killedBySeccomp allows every call but getppid, and asks for the parent.
func killedBySeccomp(parent func() int) error {
	type instruction struct {
		code   uint16
		jt, jf uint8
		k      uint32
	}
	filter := []instruction{
		{code: 0x20, k: 0}, // load the call's number
		{code: 0x15, jt: 0, jf: 1, k: uint32(syscall.SYS_GETPPID)}, // is it getppid?
		{code: 0x06, k: 0x80000000},                                // SECCOMP_RET_KILL_PROCESS
		{code: 0x06, k: 0x7fff0000},                                // SECCOMP_RET_ALLOW
	}
	program := struct {
		length uint16
		filter *instruction
	}{uint16(len(filter)), &filter[0]}
	const prSetNoNewPrivs, prSetSeccomp, modeFilter = 38, 22, 2
	if _, _, errno := syscall.RawSyscall6(syscall.SYS_PRCTL, prSetNoNewPrivs, 1, 0, 0, 0, 0); errno != 0 {
		return errno
	}
	if _, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, prSetSeccomp, modeFilter, uintptr(unsafe.Pointer(&program))); errno != 0 {
		return errno
	}
	fmt.Println("parent", parent())
	return nil
}
