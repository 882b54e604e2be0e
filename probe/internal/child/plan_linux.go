package child

import (
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// Plan is a step of the binary with how the probe starts it.
type Plan struct {
	*wire.Step
	// through is the shell that starts the binary; nil: the probe does.
	through *sys.Shell
	// Listener is the socket that an activated binary gets; 0: none.
	Listener uintptr
}
