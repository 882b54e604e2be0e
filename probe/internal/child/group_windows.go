package child

import (
	"errors"
	"os"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/wire"
)

var (
	kernel32dll              = syscall.NewLazyDLL("kernel32.dll")
	createJobObject          = kernel32dll.NewProc("CreateJobObjectW")
	setInformationJobObject  = kernel32dll.NewProc("SetInformationJobObject")
	queryInformationJob      = kernel32dll.NewProc("QueryInformationJobObject")
	assignProcessToJobObject = kernel32dll.NewProc("AssignProcessToJobObject")
	terminateJobObject       = kernel32dll.NewProc("TerminateJobObject")
	generateConsoleCtrlEvent = kernel32dll.NewProc("GenerateConsoleCtrlEvent")
)

const (
	jobBasicAccounting     = 1
	jobExtendedLimits      = 9
	jobLimitKillOnClose    = 0x2000
	processSetQuotaAndKill = 0x0100 | 0x0001
	ctrlBreak              = 1
	killedExitCode         = 0xC000013A // STATUS_CONTROL_C_EXIT

	errorRefused           = syscall.Errno(5)
	errorBadFormat         = syscall.Errno(11)
	errorBadExeFormat      = syscall.Errno(193)
	errorMachineMismatch   = syscall.Errno(216)
	errorElevationRequired = syscall.Errno(740)
)

// extendedLimits is JOBOBJECT_EXTENDED_LIMIT_INFORMATION; of its basic part only the flags are set here.
type extendedLimits struct {
	perProcessTime, perJobTime int64
	flags                      uint32
	minimumSet, maximumSet     uintptr
	activeProcesses            uint32
	affinity                   uintptr
	priority, scheduling       uint32
	io                         [6]uint64
	memory                     [4]uintptr
}

// basicAccounting is JOBOBJECT_BASIC_ACCOUNTING_INFORMATION.
type basicAccounting struct {
	times                               [4]int64
	pageFaults, all, active, terminated uint32
}

// processGroup is a job object; 0 where there is none.
type processGroup struct{ job syscall.Handle }

// holdAll puts this process into a job that ends all it starts when it ends, however that comes.
func holdAll() {
	job := newJob()
	if own, err := syscall.GetCurrentProcess(); job != 0 && err == nil {
		assignProcessToJobObject.Call(uintptr(job), uintptr(own))
	}
}

func newJob() syscall.Handle {
	job, _, _ := createJobObject.Call(0, 0)
	if job == 0 {
		return 0
	}
	limits := extendedLimits{flags: jobLimitKillOnClose}
	setInformationJobObject.Call(job, jobExtendedLimits, uintptr(unsafe.Pointer(&limits)), unsafe.Sizeof(limits))
	return syscall.Handle(job)
}

func groupAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP, HideWindow: true}
}

// newGroup: what the process starts before it is in the job, some microseconds after its start, is held by the probe's own job alone.
func newGroup(process *os.Process) processGroup {
	handle, err := syscall.OpenProcess(processSetQuotaAndKill, false, uint32(process.Pid))
	if err != nil {
		return processGroup{}
	}
	defer syscall.CloseHandle(handle)
	job := newJob()
	if job == 0 {
		return processGroup{}
	}
	if ok, _, _ := assignProcessToJobObject.Call(uintptr(job), uintptr(handle)); ok == 0 {
		_ = syscall.CloseHandle(job)
		return processGroup{}
	}
	return processGroup{job}
}

// left is how many processes the job still has; nil where that is not known.
func (g processGroup) left() *int {
	var accounting basicAccounting
	if g.job == 0 {
		return nil
	}
	ok, _, _ := queryInformationJob.Call(uintptr(g.job), jobBasicAccounting, uintptr(unsafe.Pointer(&accounting)),
		unsafe.Sizeof(accounting), 0)
	if ok == 0 {
		return nil
	}
	return wire.Ptr(int(accounting.active))
}

// ask: Windows has no SIGTERM. A console event takes its place; Go hands it on as os.Interrupt.
func (g processGroup) ask(process *os.Process, name string) bool {
	switch name {
	case "SIGKILL":
		return process.Kill() == nil
	case "SIGTERM", "SIGINT":
		ok, _, _ := generateConsoleCtrlEvent.Call(ctrlBreak, uintptr(process.Pid))
		return ok != 0
	default:
		return false
	}
}

func (g processGroup) end(process *os.Process) {
	if g.job == 0 {
		_ = process.Kill()
		return
	}
	terminateJobObject.Call(uintptr(g.job), killedExitCode)
	_ = syscall.CloseHandle(g.job)
}

func peakMemory(*os.ProcessState) *int64 { return nil }

// endSignal: the exit code of what was ended by force means nothing.
func endSignal(_ *os.ProcessState, killed bool) string {
	if killed {
		return "SIGKILL"
	}
	return ""
}

func startErrno(err error) string {
	var code syscall.Errno
	switch {
	case errors.Is(err, os.ErrNotExist):
		return "ENOENT"
	case !errors.As(err, &code):
		return "unknown"
	}
	switch code {
	case errorBadFormat, errorBadExeFormat, errorMachineMismatch:
		return "ENOEXEC"
	case errorRefused, errorElevationRequired:
		return "EACCES"
	default:
		return "unknown"
	}
}
