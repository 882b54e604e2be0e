package main

// plan is a step of the binary with how the probe starts it.
type plan struct {
	*step
	// through is the shell that starts the binary; nil: the probe does.
	through *shell
	// listener is the socket that an activated binary gets; 0: none.
	listener uintptr
}
