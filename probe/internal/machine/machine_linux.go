package machine

import (
	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func systemName() *string {
	release := sys.KernelRelease()
	if release == nil {
		return nil
	}
	return wire.Ptr(wire.Shown("Linux " + *release))
}
