package main

import (
	"os"
	"unsafe"
)

// vdsoMapped: the kernel gave this process a vDSO; nil when that could not be read.
var vdsoMapped *bool

const (
	atNull        = 0
	atSysinfoEhdr = 33
)

// readAuxiliaryVector looks for AT_SYSINFO_EHDR (getauxval(3)) among the pairs of words in /proc/self/auxv.
func readAuxiliaryVector() {
	bytes, err := os.ReadFile("/proc/self/auxv")
	const word = int(unsafe.Sizeof(uintptr(0)))
	if err != nil || len(bytes) < 2*word {
		return
	}
	words := make([]uintptr, len(bytes)/word)
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), len(words)*word), bytes)
	vdsoMapped = ptr(false)
	for i := 0; i+1 < len(words) && words[i] != atNull; i += 2 {
		if words[i] == atSysinfoEhdr {
			vdsoMapped = ptr(words[i+1] != 0)
		}
	}
}
