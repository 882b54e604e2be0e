package sys

import (
	"runtime"
)

// PerArchitecture: the stdlib's tables end with older kernels. 0 is passed over.
func PerArchitecture(amd64, arm64 uintptr) uintptr {
	switch runtime.GOARCH {
	case "amd64":
		return amd64
	case "arm64":
		return arm64
	}
	return 0
}
