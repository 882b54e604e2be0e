//go:build !linux

package child

import (
	"sync/atomic"
)

// system is what a runner keeps outside Linux.
type system struct {
	// current is what runs now, for the probe's own end.
	current atomic.Pointer[program]
}
