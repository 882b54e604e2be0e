package facts

import (
	"syscall"
	"unsafe"

	"portcullis/probe/internal/sys"
)

// askedCall is a system call that this cell is asked for with arguments that do nothing. The numbers are from the kernel's
// tables; package syscall's end with older kernels.
type askedCall struct {
	name         string
	amd64, arm64 uintptr
	arguments    [6]uintptr
	prepare      func(arguments *[6]uintptr)
}

const nothing = ^uintptr(0)

// askedCalls are those that matter to Go programs and their C libraries, and that sandboxes and old kernels refuse.
var askedCalls = []askedCall{
	{name: "clock_adjtime", amd64: 305, arm64: 266, prepare: intoBuffer(1)},
	{name: "clone3", amd64: 435, arm64: 435},
	{name: "close_range", amd64: 436, arm64: 436, arguments: [6]uintptr{1, 0}},
	{name: "epoll_pwait2", amd64: 441, arm64: 441, arguments: [6]uintptr{nothing}},
	{name: "faccessat2", amd64: 439, arm64: 439, arguments: [6]uintptr{nothing}},
	{name: "getrandom", amd64: 318, arm64: 278, arguments: [6]uintptr{0, 8, 1}, prepare: intoBuffer(0)},
	{name: "io_uring_setup", amd64: 425, arm64: 425},
	{name: "membarrier", amd64: 324, arm64: 283},
	{name: "openat2", amd64: 437, arm64: 437, arguments: [6]uintptr{nothing}},
	{name: "pidfd_open", amd64: 434, arm64: 434, arguments: [6]uintptr{nothing}},
	{name: "rseq", amd64: 334, arm64: 293, arguments: [6]uintptr{0, 0, nothing}},
	{name: "statx", amd64: 332, arm64: 291, arguments: [6]uintptr{nothing}},
}

// answers lie here, so that the memory stays where it is.
var answerBuffer [512]byte

// intoBuffer: the argument at that place points to zeroed memory. clock_adjtime with modes 0 reads alone.
func intoBuffer(place int) func(*[6]uintptr) {
	return func(arguments *[6]uintptr) { arguments[place] = uintptr(unsafe.Pointer(&answerBuffer)) }
}

// ask gives `works` where the kernel knows the call and let it through, whatever it said of the arguments; else the errno.
func (c askedCall) ask(number uintptr) string {
	a := c.arguments
	if c.prepare != nil {
		c.prepare(&a)
	}
	_, _, errno := syscall.RawSyscall6(number, a[0], a[1], a[2], a[3], a[4], a[5])
	switch errno {
	case syscall.ENOSYS, syscall.EPERM, syscall.EACCES:
		return sys.ErrnoName(errno)
	}
	return "works"
}
