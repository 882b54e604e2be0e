//go:build unix && !linux && !darwin

package main

const maxrssUnit = 1024
