package child

import (
	"strconv"
	"syscall"
)

// preferForMemoryKiller has the kernel's memory killer take the binary and what it starts rather than the probe.
func preferForMemoryKiller(pid int) {
	fd, err := syscall.Open("/proc/"+strconv.Itoa(pid)+"/oom_score_adj", syscall.O_WRONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return
	}
	_, _ = syscall.Write(fd, []byte("500"))
	_ = syscall.Close(fd)
}
