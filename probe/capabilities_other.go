//go:build !linux

package main

import (
	"os"
)

// capabilitiesArgument: see capabilities_linux.go.
const capabilitiesArgument = "--capabilities"

func tellCapabilities([]string) { os.Exit(2) }
