package proc

import (
	"os"
	"strconv"
)

func OpenFilesOf(pid int) int {
	directory, err := os.Open("/proc/" + strconv.Itoa(pid) + "/fd")
	if err != nil {
		return -1
	}
	defer directory.Close()
	names, err := directory.Readdirnames(-1)
	if err != nil {
		return -1
	}
	return len(names)
}
