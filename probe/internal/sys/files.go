package sys

import (
	"io"
	"os"
)

// mostFileBytes bounds what is read of a file of the cell; of /proc/cpuinfo the first processor is enough.
const mostFileBytes = 64 << 10

// ReadBounded gives the beginning of a file.
func ReadBounded(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, mostFileBytes))
	return string(text), err
}

func Exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func AnyExists(paths ...string) bool {
	for _, path := range paths {
		if Exists(path) {
			return true
		}
	}
	return false
}

func IsDirectory(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
