// Command needs-user looks its own user up, first by the environment and number, then by name.
package main

import (
	"fmt"
	"os"
	"os/user"
)

func main() {
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
