//go:build !linux

package main

func systemCallCost() *float64 { return nil }
