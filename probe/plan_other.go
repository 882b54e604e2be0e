//go:build !linux

package main

// plan is a step of the binary with how the probe starts it, which outside Linux is one way.
type plan struct{ *step }
