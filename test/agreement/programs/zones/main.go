// Command zones asks for a time zone by name and ends with 1 where there is none.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	place, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("ok", place)
}
