package machine

import (
	"syscall"

	"portcullis/probe/internal/wire"
)

func systemName() *string {
	version, err := syscall.Sysctl("kern.osproductversion")
	if err != nil {
		return nil
	}
	return wire.Ptr(wire.Shown("macOS " + version))
}
