//go:build !linux

package main

import (
	"portcullis/probe/internal/wire"
)

// plan is a step of the binary with how the probe starts it, which outside Linux is one way.
type plan struct{ *wire.Step }
