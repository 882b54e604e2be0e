// Command needs-user looks its own user up, first by the environment and number, then by name. With -fixed its number
// is enough.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/user"
)

func main() {
	fixed := flag.Bool("fixed", false, "do without names")
	flag.Parse()
	if *fixed {
		fmt.Println("running as", os.Getuid())
		return
	}
	current, err := user.Current()
	if err == nil {
		current, err = user.Lookup(current.Username)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("running as", current.Username, "at home in", current.HomeDir)
}
