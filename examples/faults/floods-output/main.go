// Command floods-output writes to standard output and standard error as fast as it can and never ends.
package main

import (
	"bytes"
	"os"
)

func main() {
	block := bytes.Repeat([]byte("0123456789abcdef"), 4096)
	go flood(os.Stderr, block)
	flood(os.Stdout, block)
}

func flood(stream *os.File, block []byte) {
	for {
		if _, err := stream.Write(block); err != nil {
			os.Exit(1)
		}
	}
}
