//go:build !linux

package facts

// LookArgument: outside Linux there are no calls to ask for.
const LookArgument = ""

func Look(string) {}
