package trace

import (
	"bytes"
	"sort"
	"strconv"
	"syscall"
	"time"
	"unsafe"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// tracedCalls bounds what one message says. No machine has that many calls; a program may ask for numbers that are none.
const tracedCalls = 1_000

const (
	ptraceGetSyscallInfo = 0x420e
	ptraceOptions        = syscall.PTRACE_O_TRACESYSGOOD | syscall.PTRACE_O_TRACEFORK | syscall.PTRACE_O_TRACEVFORK |
		syscall.PTRACE_O_TRACECLONE | syscall.PTRACE_O_TRACEEXEC | syscall.PTRACE_O_TRACEEXIT | 0x10_0000 // PTRACE_O_EXITKILL
	syscallStop = syscall.SIGTRAP | 0x80
	// waitAll takes threads in, too (__WALL of wait(2)).
	waitAll = 0x4000_0000
	// stopsPerTurn and turnTime bound what is answered before pipes and time limits get their turn.
	stopsPerTurn = 500
	turnTime     = 10 * time.Millisecond
	// idleLooks: the next stop of a busy process comes within microseconds, sooner than a sleep would end. On a busy machine a look takes
	// milliseconds, since another process gets the CPU.
	idleLooks = 60
)

// Tracer follows the binary with all its threads and all it starts, and notes each system call. Everything of it happens on
// the main thread, which is the one that forked: ptrace(2) answers no other.
type Tracer struct {
	root    int
	threads map[int]*tracedThread
	calls   map[tracedKey]*wire.TracedCall
	dropped int64
	reader  proc.Reader
	// withoutInfo: this kernel is older than 5.3 and has no PTRACE_GET_SYSCALL_INFO; entry and exit are told apart by turns.
	withoutInfo bool
	// withoutMode: as on kernels before 5.17 only registers tell who was killed. Set by tests.
	withoutMode bool
	// trapped: the call that SIGSYS came of is known; else see settle.
	trapped             bool
	endedSo, rolledBack suspects
}

type tracedThread struct {
	// begun: its first stop, a SIGSTOP that nobody sent, has been seen.
	begun bool
	// inside is the call it is in, last the one that it made last.
	inside, last *wire.TracedCall
}

type tracedKey struct {
	abi    string
	number uint32
}

// Refusal asks for something that only a permitted ptrace can find nothing for: ESRCH. nil: it is permitted.
func Refusal() *string {
	_, _, errno := syscall.RawSyscall6(syscall.SYS_PTRACE, syscall.PTRACE_DETACH, 0, 0, 0, 0, 0)
	if errno == syscall.ESRCH {
		return nil
	}
	return wire.Ptr(sys.ErrnoName(errno))
}

// Wait gives a child that has ended, pid 0 when none has. Stops of traced ones are answered on the way; t is nil when nothing is traced.
func Wait(t *Tracer, usage *syscall.Rusage) (pid int, status syscall.WaitStatus, err error) {
	options := syscall.WNOHANG
	if t != nil {
		options |= waitAll
	}
	begun := time.Now()
	for stops, idle := 0, 0; ; {
		pid, err = syscall.Wait4(-1, &status, options, usage)
		switch {
		case err == syscall.EINTR:
		case err != nil || t == nil:
			return pid, status, err
		case pid == 0 && (idle >= idleLooks || time.Since(begun) > turnTime):
			return 0, status, nil
		case pid == 0:
			idle++
			_, _, _ = syscall.RawSyscall(syscall.SYS_SCHED_YIELD, 0, 0, 0)
		case !status.Stopped():
			delete(t.threads, pid)
			return pid, status, nil
		default:
			t.answer(pid, status)
			if stops++; stops >= stopsPerTurn || time.Since(begun) > turnTime {
				return 0, status, nil
			}
			idle = 0
		}
	}
}

// answer lets a stopped thread go on, with the signal it was stopped by unless that was one of tracing itself.
func (t *Tracer) answer(pid int, status syscall.WaitStatus) {
	signal := status.StopSignal()
	thread := t.threads[pid]
	if thread == nil {
		thread = &tracedThread{}
		t.threads[pid] = thread
	}
	pass := 0
	switch {
	case signal == syscallStop:
		t.note(pid, thread)
	case signal == syscall.SIGSYS && thread.last != nil: // a filter that traps
		thread.last.Sigsys++
		t.trapped = true
		pass = int(signal)
	case uint32(status)>>16 == syscall.PTRACE_EVENT_EXIT:
		t.exits(pid, thread)
	case !thread.begun:
		thread.begun = true
		if pid == t.root {
			_ = syscall.PtraceSetOptions(pid, ptraceOptions)
		} else if signal != syscall.SIGSTOP {
			pass = int(signal)
		}
	case uint32(status)>>16 != 0: // a clone, fork or exec announces itself
	default: // at a group stop, which ptrace cannot leave standing without PTRACE_LISTEN, the kernel passes over the signal
		pass = int(signal)
	}
	_ = syscall.PtraceSyscall(pid, pass)
}

// syscallInfo is struct ptrace_syscall_info of linux/ptrace.h: at an entry first is the number, at an exit the result.
type syscallInfo struct {
	op    uint8
	_     [3]uint8
	arch  uint32
	_, _  uint64 // instruction and stack pointer
	first uint64
	_     [8]uint64
}

const (
	infoEntry = 1
	infoExit  = 2
)

func (t *Tracer) note(pid int, thread *tracedThread) {
	if !t.withoutInfo {
		var info syscallInfo
		_, _, errno := syscall.RawSyscall6(syscall.SYS_PTRACE, ptraceGetSyscallInfo, uintptr(pid), unsafe.Sizeof(info),
			uintptr(unsafe.Pointer(&info)), 0, 0)
		switch {
		case errno == syscall.EIO || errno == syscall.EINVAL:
			t.withoutInfo = true
		case errno != 0: // killed meanwhile
			return
		case info.op == infoEntry:
			abi, number := abiOf(info.arch, uint32(info.first))
			thread.inside = t.enter(pid, abi, number)
			thread.last = thread.inside
			return
		case info.op == infoExit:
			thread.leave(int64(info.first))
			return
		default:
			return
		}
	}
	abi, number, result, err := readRegisters(pid)
	switch {
	case err != nil:
	case thread.inside == nil:
		thread.inside = t.enter(pid, abi, number)
		thread.last = thread.inside
	default:
		thread.leave(result)
	}
}

func (t *Tracer) enter(pid int, abi string, number uint32) *wire.TracedCall {
	key := tracedKey{abi, number}
	call := t.calls[key]
	if call == nil {
		if len(t.calls) >= tracedCalls {
			t.dropped++
			return &wire.TracedCall{}
		}
		name, _ := wire.ValidText(bytes.TrimSpace(t.reader.Read("/proc/"+strconv.Itoa(pid)+"/comm")), false)
		call = &wire.TracedCall{Abi: abi, Number: number, By: name}
		t.calls[key] = call
	}
	call.Count++
	return call
}

func (thread *tracedThread) leave(result int64) {
	if call := thread.inside; call != nil {
		switch syscall.Errno(-result) {
		case syscall.ENOSYS:
			call.Enosys++
		case syscall.EPERM:
			call.Eperm++
		}
	}
	thread.inside = nil
}

// The values of linux/audit.h. The 32-bit calls of a 64-bit kernel have numbers of their own; x32 has a bit of its own.
func abiOf(arch, number uint32) (string, uint32) {
	const x32Bit = 0x4000_0000
	switch arch {
	case 0xc000003e:
		if number&x32Bit != 0 && number != ^uint32(0) {
			return "x32", number &^ x32Bit
		}
		return "amd64", number
	case 0x40000003:
		return "386", number
	case 0xc00000b7:
		return "arm64", number
	case 0x40000028:
		return "arm", number
	case 0xc00000f3:
		return "riscv64", number
	}
	return "unknown", number
}

func New(root int) *Tracer {
	return &Tracer{root: root, threads: map[int]*tracedThread{}, calls: map[tracedKey]*wire.TracedCall{}}
}

// Message gives the calls in the order of their numbers.
func (t *Tracer) Message(step string) wire.TraceMessage {
	t.settle()
	m := wire.TraceMessage{Type: "trace", Step: step, Calls: []wire.TracedCall{}, Dropped: t.dropped}
	for _, call := range t.calls {
		m.Calls = append(m.Calls, *call)
	}
	sort.Slice(m.Calls, func(i, j int) bool {
		a, b := m.Calls[i], m.Calls[j]
		return a.Abi < b.Abi || a.Abi == b.Abi && a.Number < b.Number
	})
	return m
}
