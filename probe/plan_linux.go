package main

import (
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// plan is a step of the binary with how the probe starts it.
type plan struct {
	*wire.Step
	// through is the shell that starts the binary; nil: the probe does.
	through *sys.Shell
	// listener is the socket that an activated binary gets; 0: none.
	listener uintptr
}
