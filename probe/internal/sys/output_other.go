//go:build !linux

package sys

import (
	"os"
)

type StandardOutput struct{}

func (StandardOutput) Write(line []byte) (int, error) { return os.Stdout.Write(line) }
