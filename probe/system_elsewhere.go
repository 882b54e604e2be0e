//go:build !linux && !darwin && !windows

package main

func systemName() *string { return nil }
