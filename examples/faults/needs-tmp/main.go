// Command needs-tmp writes a temporary file where the system says those go.
package main

import (
	"fmt"
	"os"
)

func main() {
	file, err := os.CreateTemp("", "needs-tmp-*")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer os.Remove(file.Name())
	fmt.Println("wrote", file.Name())
}
