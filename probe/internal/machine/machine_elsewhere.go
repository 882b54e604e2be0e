//go:build !linux && !darwin && !windows

package machine

func systemName() *string { return nil }
