//go:build !linux

package child

import (
	"portcullis/probe/internal/wire"
)

// Plan is a step of the binary with how the probe starts it, which outside Linux is one way.
type Plan struct{ *wire.Step }
