package sys

import (
	"strings"
	"syscall"

	"portcullis/probe/internal/wire"
)

func KernelRelease() *string {
	var name syscall.Utsname
	if syscall.Uname(&name) != nil {
		return nil
	}
	var release strings.Builder
	for _, c := range name.Release {
		if c == 0 {
			break
		}
		release.WriteByte(byte(c))
	}
	return wire.Ptr(release.String())
}
