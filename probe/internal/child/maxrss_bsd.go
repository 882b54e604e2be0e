//go:build unix && !linux && !darwin

package child

const maxrssUnit = 1024
