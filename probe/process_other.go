//go:build !linux

package main

import (
	"errors"
	"os"
)

var errOutsideWorkDir = errors.New("a relative path must stay below the work directory")

func prepareProcess() {}

func writeMessage(line []byte) { _, _ = os.Stdout.Write(line) }
