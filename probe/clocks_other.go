//go:build !linux && !windows

package main

import (
	"portcullis/probe/internal/wire"
)

func addSystemClocks(facts *wire.ClockFacts) { facts.Source.Available = []string{} }
