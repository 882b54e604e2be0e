// Command forks-forever starts itself over and over, and each copy does the same.
package main

import (
	"fmt"
	"os"
	"os/exec"

	"example.org/portcullis/examples/internal/cell"
)

func main() {
	cell.Require()
	for {
		child := exec.Command("/proc/self/exe")
		child.Stdout, child.Stderr = os.Stdout, os.Stderr
		if err := child.Start(); err != nil {
			fmt.Fprintln(os.Stderr, "fork:", err)
		}
	}
}
