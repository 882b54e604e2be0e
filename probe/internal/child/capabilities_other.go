//go:build !linux

package child

import (
	"os"
)

// CapabilitiesArgument: see capabilities_linux.go.
const CapabilitiesArgument = "--capabilities"

func TellCapabilities([]string) { os.Exit(2) }
