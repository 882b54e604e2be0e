//go:build !linux

package main

import (
	"portcullis/probe/internal/wire"
)

func addSystemConditions(*wire.MeasureConditions) {}
