// Command needs-home asks for the home directory of its user. With -fixed it does without where there is none.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	fixed := flag.Bool("fixed", false, "do without")
	flag.Parse()
	home, err := os.UserHomeDir()
	if err != nil && *fixed {
		home, err = os.Getwd()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("at home in", home)
}
