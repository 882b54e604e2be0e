package main

import (
	"io"
	"os"
	"strings"
)

// mostFileBytes bounds what is read of a file of the cell; of /proc/cpuinfo the first processor is enough.
const mostFileBytes = 64 << 10

// readBounded gives the beginning of a file.
func readBounded(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, mostFileBytes))
	return string(text), err
}

const longestShown = 200

// shown bounds a text that the cell gave for one line of a message.
func shown(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	return strings.ToValidUTF8(text[:min(len(text), longestShown)], "\uFFFD")
}
