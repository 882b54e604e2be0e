package child

import (
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/sys"
)

// forgetOwnMemory makes the probe small for a moment. The kernel counts a program's peak of memory from the process that forked it
// (exec_mmap in fs/exec.c keeps the larger one), so what the probe holds hides the peak of every smaller program. Its code and constants
// come back from the page cache when they are touched; what is not there any more is read while there is room for it.
func forgetOwnMemory() {
	debug.FreeOSMemory()
	for _, region := range ownFileRegions() {
		_, _, _ = syscall.Syscall(syscall.SYS_MUNLOCK, region.from, region.to-region.from, 0)
		_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, region.from, region.to-region.from, syscall.MADV_DONTNEED)
		_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, region.from, region.to-region.from, syscall.MADV_WILLNEED)
	}
	// 5 resets the peak to what is held now (proc(5), since Linux 4.0).
	if file, err := os.OpenFile("/proc/self/clear_refs", os.O_WRONLY, 0); err == nil {
		_, _ = file.WriteString("5")
		_ = file.Close()
	}
}

// keepOwnCode: before the kernel kills in a full cell it gives up pages of files, the probe's code among them. Then both do little but read
// their code again, for seconds, and the probe may be killed for wanting its own back. What it has used or will use stays. Best effort:
// RLIMIT_MEMLOCK may not allow it, kernels before 4.4 do not know the call.
func keepOwnCode() {
	const onFault = 1 // MLOCK_ONFAULT of mlock2(2)
	number, known := mlock2Numbers[runtime.GOARCH]
	if !known {
		return
	}
	for _, region := range ownFileRegions() {
		_, _, _ = syscall.Syscall(number, region.from, region.to-region.from, onFault)
	}
}

var mlock2Numbers = map[string]uintptr{"amd64": 325, "386": 376, "arm": 390, "arm64": 284, "riscv64": 284}

type region struct{ from, to uintptr }

// ownFileRegions: what is mapped read-only from the probe's own file.
var ownFileRegions = sync.OnceValue(func() []region {
	text, err := sys.ReadBounded("/proc/self/maps")
	if err != nil {
		return nil
	}
	own, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return nil
	}
	var regions []region
	for _, line := range strings.Split(text, "\n") {
		fields := strings.Fields(line)
		if len(fields) < 6 || fields[5] != own || strings.Contains(fields[1], "w") {
			continue
		}
		first, last, _ := strings.Cut(fields[0], "-")
		from, errFrom := strconv.ParseUint(first, 16, int(unsafe.Sizeof(uintptr(0)))*8)
		to, errTo := strconv.ParseUint(last, 16, int(unsafe.Sizeof(uintptr(0)))*8)
		if errFrom == nil && errTo == nil {
			regions = append(regions, region{uintptr(from), uintptr(to)})
		}
	}
	return regions
})
