//go:build !linux

package main

var vdsoMapped *bool

func timerPaths() []timerPath { return []timerPath{goPath()} }

func systemCallCost() *float64 { return nil }
