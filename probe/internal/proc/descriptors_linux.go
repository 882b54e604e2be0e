package proc

import (
	"os"
	"strconv"
	"syscall"
)

func DescriptorsOf(pid int) []string {
	directory, err := os.Open("/proc/" + strconv.Itoa(pid) + "/fd")
	if err != nil {
		return nil
	}
	defer directory.Close()
	names, _ := directory.Readdirnames(1024)
	return names
}

// KeepDescriptors: what the probe itself was started with is nothing that the binary should get.
func KeepDescriptors() {
	for _, name := range DescriptorsOf(os.Getpid()) {
		if number, err := strconv.Atoi(name); err == nil && number > 2 {
			syscall.CloseOnExec(number)
		}
	}
}
