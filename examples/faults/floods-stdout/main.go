// Command floods-stdout writes to standard output as fast as it can and never ends.
package main

import (
	"bytes"
	"os"
)

func main() {
	line := bytes.Repeat([]byte("0123456789abcdef"), 4096)
	for {
		if _, err := os.Stdout.Write(line); err != nil {
			os.Exit(1)
		}
	}
}
