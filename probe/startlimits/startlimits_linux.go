// Package startlimits keeps the limits that the probe was started with.
//
// Package os raises the soft limit of open files to the hard one at its start and gives programs it starts the old one
// back. So the old one is what a program in this cell gets, and it has to be read first. This package needs nothing but
// syscall, and since Go 1.21 packages are initialised in the order of their import paths as soon as what they import
// is; os waits for time, which sorts after this path.
package startlimits

import "syscall"

// OpenFiles is the soft RLIMIT_NOFILE at the start; Known says whether it could be read.
var (
	OpenFiles uint64
	Known     bool
)

func init() {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit) == nil {
		OpenFiles, Known = uint64(limit.Cur), true
	}
}
