package sys

import (
	"os"
	"unsafe"

	"portcullis/probe/internal/wire"
)

const (
	atNull        = 0
	atRandom      = 25
	atSysinfoEhdr = 33
)

// VdsoMapped: the kernel gave this process a vDSO (AT_SYSINFO_EHDR of getauxval(3)); nil when that could not be read.
func VdsoMapped() *bool {
	vector := auxiliaryVector()
	if vector == nil {
		return nil
	}
	return wire.Ptr(vector[atSysinfoEhdr] != 0)
}

// RandomAddress: where the kernel put 16 random bytes for this process, on its stack; 0 when that could not be read.
func RandomAddress() uintptr { return auxiliaryVector()[atRandom] }

// auxiliaryVector reads the pairs of words in /proc/self/auxv; nil when it cannot.
func auxiliaryVector() map[uintptr]uintptr {
	bytes, err := os.ReadFile("/proc/self/auxv")
	const word = int(unsafe.Sizeof(uintptr(0)))
	if err != nil || len(bytes) < 2*word {
		return nil
	}
	words := make([]uintptr, len(bytes)/word)
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), len(words)*word), bytes)
	vector := map[uintptr]uintptr{}
	for i := 0; i+1 < len(words) && words[i] != atNull; i += 2 {
		vector[words[i]] = words[i+1]
	}
	return vector
}
