// Command needs-tmp writes a temporary file where the system says those go. With -fixed it makes that directory before.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	fixed := flag.Bool("fixed", false, "make the directory")
	flag.Parse()
	if *fixed {
		if err := os.MkdirAll(os.TempDir(), 0o777); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	file, err := os.CreateTemp("", "needs-tmp-*")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer os.Remove(file.Name())
	fmt.Println("wrote", file.Name())
}
