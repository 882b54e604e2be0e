package main

import "syscall"

func systemName() *string {
	version, err := syscall.Sysctl("kern.osproductversion")
	if err != nil {
		return nil
	}
	return ptr(shown("macOS " + version))
}
